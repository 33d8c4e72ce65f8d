// What brand.yaml, guide.yaml and topic.yaml must look like, so that a slip is told with its field's name and not by a compiler.
// A shape is a function (value, path, fail): it calls fail(path, what) for everything that is wrong.

export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const ADDRESS = /^[^\s@]+@([^\s@]+)$/

const at = (path, key) => (path === '' ? key : `${path}.${key}`)

const text = (value, path, fail) => {
  if (typeof value !== 'string' || value.trim() === '') fail(path, 'needs a text')
}
const flag = (value, path, fail) => {
  if (typeof value !== 'boolean') fail(path, 'needs true or false')
}
const matching = (pattern, what) => (value, path, fail) => {
  if (typeof value !== 'string' || !pattern.test(value)) fail(path, `needs ${what}, is ${JSON.stringify(value)}`)
}
const oneOf =
  (...allowed) =>
  (value, path, fail) => {
    if (!allowed.includes(value)) fail(path, `needs one of ${allowed.join(', ')}; is ${JSON.stringify(value)}`)
  }
const date = (value, path, fail) => {
  const valid = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
  if (!valid) fail(path, `needs a date like 2026-01-31, is ${JSON.stringify(value)}`)
}
const httpsUrl = (value, path, fail) => {
  if (typeof value !== 'string' || !URL.canParse(value) || new URL(value).protocol !== 'https:') fail(path, 'needs an https address')
}
/** Where a page was read: some public desks still have no encryption. Nobody is sent there to sign in. */
const webUrl = (value, path, fail) => {
  if (typeof value !== 'string' || !URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) fail(path, 'needs a web address')
}
const optional = (shape) => Object.assign((value, path, fail) => shape(value, path, fail), { optional: true })
const orNull = (shape) => (value, path, fail) => {
  if (value !== null) shape(value, path, fail)
}
/** A field that YAML leaves out is a mistake, and so is one that nobody knows: a typo would be lost silently. */
const object = (fields) => (value, path, fail) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return fail(path, 'needs named fields')
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) fail(at(path, key), 'is not a field that Honmono knows')
  for (const [key, shape] of Object.entries(fields)) {
    if (value[key] !== undefined) shape(value[key], at(path, key), fail)
    else if (!shape.optional) fail(at(path, key), 'is missing')
  }
}
const list =
  (shape, { least = 0, most = Number.POSITIVE_INFINITY } = {}) =>
  (value, path, fail) => {
    if (!Array.isArray(value)) return fail(path, 'needs a list')
    if (value.length < least) fail(path, `needs at least ${least}`)
    if (value.length > most) fail(path, `needs at most ${most}`)
    value.forEach((item, i) => {
      shape(item, `${path}[${i}]`, fail)
    })
  }

const words = object({ ja: text, en: text })
const domain = matching(DOMAIN, 'a domain in lower case without a scheme')
const sourced = { source: text, checked: date, confidence: oneOf('A', 'B', 'C', 'M'), note: optional(text) }
const domains = list(object({ domain, ...sourced }))
const sender = (value, path, fail) => {
  object({
    domain: optional(domain),
    address: optional(matching(ADDRESS, 'a whole address')),
    relay: optional(oneOf(true)),
    shared: optional(oneOf(true)),
    ...sourced,
  })(value, path, fail)
  if ((value?.domain === undefined) === (value?.address === undefined)) fail(path, 'needs either a domain or an address')
}
const pageId = oneOf(
  ...[
    'home',
    'account',
    'messages',
    'payment',
    'orders',
    'membership',
    'security',
    'two-step',
    'parcel',
    'phishing-help',
    'report-form',
    'contact',
  ],
)
const neverWhat = oneOf(
  ...['password', 'card', 'code', 'personal', 'login', 'call', 'reply', 'install', 'gift-card', 'transfer', 'open-attachment'],
  ...['sms', 'sms-link', 'attachment', 'email-link', 'account-notice'],
)

const phone = matching(
  /^(?:0\d{1,4}(?:-\d{2,4}){2,3}|#\d{4}|1\d\d|\+[1-9][\d-]{7,18})$/,
  'a telephone number as people write it: 0120-000-000, #9110, +1-844-555-0100',
)
const phoneWhat = oneOf('support', 'fraud', 'card-loss', 'sms', 'calls', 'advice')

export const brandShape = object({
  id: matching(ID, 'a short kebab-case noun'),
  title: words,
  names: list(object({ value: text, distinct: flag, ...sourced }), { least: 3 }),
  sites: list(object({ domain, ...sourced }), { least: 1 }),
  senders: list(sender),
  shortDomains: domains,
  partners: domains,
  pages: list(object({ id: pageId, title: words, url: httpsUrl, ...sourced }), { least: 1 }),
  confirm: object({
    steps: object({ ja: list(text, { least: 1 }), en: list(text, { least: 1 }) }),
    page: orNull(pageId),
    exceptions: optional(list(object({ words, ...sourced }), { least: 1 })),
    ...sourced,
  }),
  never: list(object({ what: neverWhat, words, ...sourced })),
  phones: optional(
    list((value, path, fail) => {
      object({ value: optional(phone), kind: optional(oneOf('mobile', 'landline')), what: phoneWhat, ...sourced })(value, path, fail)
      if ((value?.value === undefined) === (value?.kind === undefined)) fail(path, 'needs either a value or a kind')
    }),
  ),
  report: list(
    object({
      kind: oneOf('email', 'form', 'page', 'app'),
      value: text,
      how: words,
      attachments: optional(oneOf('refused')),
      ...sourced,
    }),
  ),
  notFound: list(object({ what: oneOf('senders', 'report'), checked: date, where: text })),
})

/** More steps than these are not followed on a screen that is not the app's. */
const APP_STEPS = 5
const guideApp = object({
  id: matching(ID, 'kebab-case'),
  title: words,
  steps: list(words, { least: 1, most: APP_STEPS }),
  note: optional(words),
  source: httpsUrl,
  checked: date,
  confidence: sourced.confidence,
})

/** The clock, in its order. */
const WHEN = ['minutes', 'today', 'week', 'statements']
/** A reminder further off than this is for something else. */
const LAST_REMINDER_DAYS = 180
/** Who can't be done with it in this time needs several steps. */
const LONGEST_STEP_MINUTES = 60
const wholeNumber = (most) => (value, path, fail) => {
  if (!Number.isInteger(value) || value < 1 || value > most) fail(path, `needs a whole number from 1 to ${most}`)
}
/** How often something is worth looking at again. */
const EVERY = ['month', 'half-year', 'year']
const PLACES = ['{date}', '{brand}']
/** What to say on the phone is filled in: the same places in both languages, and none that nobody fills. */
const script = (value, path, fail) => {
  words(value, path, fail)
  const places = (text) => [...new Set(String(text ?? '').match(/\{[^}]*\}/g) ?? [])].sort()
  const [ja, en] = [places(value?.ja), places(value?.en)]
  for (const place of [...ja, ...en])
    if (!PLACES.includes(place)) fail(path, `${place} is filled in by nobody; there are ${PLACES.join(', ')}`)
  if (ja.join() !== en.join()) fail(path, 'has other places in Japanese than in English')
}
/** What is not ordered this way can't be followed by the clock, or is said twice. */
const ascending = (shape) => (value, path, fail) => {
  list(shape, { least: 1 })(value, path, fail)
  if (Array.isArray(value) && value.some((one, i) => i > 0 && one <= value[i - 1])) fail(path, 'is not ascending')
}

export const stepShape = object({
  id: optional(matching(ID, 'kebab-case')),
  words,
  why: optional(words),
  how: optional(words),
  when: optional(oneOf(...WHEN)),
  takes: optional(wholeNumber(LONGEST_STEP_MINUTES)),
  url: optional(httpsUrl),
  phone: optional(matching(/^#?[0-9-]{3,}$/, 'a phone number')),
  pages: optional(list(pageId, { least: 1 })),
  desks: optional(list(phoneWhat, { least: 1 })),
  say: optional(script),
  remind: optional(ascending(wholeNumber(LAST_REMINDER_DAYS))),
  every: optional(oneOf(...EVERY)),
  for: optional(list(matching(ID, 'a brand or a browser'), { least: 1 })),
  source: optional(httpsUrl),
})
const given = oneOf(
  ...['nothing', 'password', 'card', 'code', 'approved', 'bank', 'personal', 'id-document', 'app', 'money', 'gift-card', 'call', 'reply'],
)
export const guideShape = object({
  id: matching(ID, 'kebab-case'),
  kind: oneOf('confirm', 'recover', 'report', 'prevent', 'theme', 'original'),
  given: list(given),
  title: words,
  first: words,
  steps: list(stepShape, { least: 1 }),
  follows: optional(list(words, { least: 1 })),
  apps: optional(list(guideApp, { least: 1 })),
  ...sourced,
  source: httpsUrl,
})

/** What fits on a small card is read; a whole mail is not. */
const CARD_LINES = 4
const CARD_MARKS = 4
/** A message as a card shows it. `marks`: what to look at, found in the card by its own words. */
const card = (value, path, fail) => {
  object({
    kind: oneOf('mail', 'sms'),
    sender: object({ name: words, address: optional(matching(ADDRESS, 'a whole address')) }),
    subject: optional(words),
    lines: list(words, { least: 1, most: CARD_LINES }),
    link: optional(object({ shown: words, url: httpsUrl })),
    marks: list(object({ quote: words, why: words, signal: optional(matching(ID, 'the id of a signal')) }), { least: 1, most: CARD_MARKS }),
  })(value, path, fail)
  const isMail = value?.kind === 'mail'
  if (isMail !== (value?.sender?.address !== undefined)) fail(at(path, 'sender.address'), 'goes with a mail')
  if (isMail !== (value?.subject !== undefined)) fail(at(path, 'subject'), 'goes with a mail')
  value?.marks?.forEach?.((mark, i) => {
    for (const lang of ['ja', 'en'])
      if (placesOnCard(value, mark?.quote?.[lang], lang) !== 1)
        fail(`${path}.marks[${i}].quote.${lang}`, 'does not stand in the card just once')
  })
}
/** How often a quote stands where a mark can be: sender, subject, lines, and where the link really leads. */
function placesOnCard({ sender, subject, lines = [], link }, quote, lang) {
  if (typeof quote !== 'string' || quote === '' || !Array.isArray(lines)) return 0
  const places = [sender?.address ?? sender?.name?.[lang], subject?.[lang], ...lines.map((line) => line?.[lang]), link?.url]
  return places.reduce((count, place) => count + (typeof place === 'string' ? place.split(quote).length - 1 : 0), 0)
}

/** Short pages are read to the end. */
const TOPIC_TEXTS = 4
const texts = list(words, { least: 1, most: TOPIC_TEXTS })
const part = (value, path, fail) => {
  const of = { source: optional(webUrl), checked: optional(date), confidence: optional(sourced.confidence), note: optional(text) }
  object({ id: matching(ID, 'kebab-case'), title: words, texts, ...of })(value, path, fail)
  if (['source', 'checked', 'confidence'].some((field) => (value?.[field] === undefined) !== (value?.source === undefined)))
    fail(path, 'needs source, date and confidence together')
}
export const topicShape = object({
  id: matching(ID, 'kebab-case'),
  kind: oneOf('scam', 'background', 'reading'),
  order: wholeNumber(99),
  title: words,
  brief: words,
  says: optional(texts),
  wants: optional(texts),
  signs: optional(list(object({ words, signals: list(matching(ID, 'the id of a signal')) }), { least: 1, most: TOPIC_TEXTS })),
  todo: optional(texts),
  brands: optional(list(matching(ID, 'the id of a brand'))),
  given: optional(list(given, { least: 1 })),
  parts: optional(list(part, { least: 1 })),
  addresses: optional(
    list(object({ address: httpsUrl, site: domain, official: optional(matching(ID, 'the id of a brand')), words }), { least: 1 }),
  ),
  cards: optional(object({ fake: card, real: optional(card) })),
  next: oneOf('practice', 'check', 'prevent'),
  ...sourced,
  source: webUrl,
})

/** A scam is told by what it says, wants, shows and calls for; everything else in parts. */
const OF_A_SCAM = ['says', 'wants', 'signs', 'todo', 'brands', 'given']
const OF_THE_OTHERS = ['parts', 'addresses']
const NEEDED = { scam: [...OF_A_SCAM, 'cards'], background: ['parts'], reading: ['parts'] }
/** A topic rests on brands, signals and guides that are there. `of`: their ids. */
export function checkTopic(topic, of, fail) {
  if (of.brand.has(topic.id)) fail('id', `is that of a brand, and both are asked for by id`)
  for (const field of NEEDED[topic.kind]) if (topic[field] === undefined) fail(field, 'is missing')
  for (const field of topic.kind === 'scam' ? OF_THE_OTHERS : OF_A_SCAM)
    if (topic[field] !== undefined) fail(field, `does not go with kind '${topic.kind}'`)
  const know = (kind, id, path) => {
    if (!of[kind].has(id)) fail(path, `there is no ${kind} '${id}'`)
  }
  // Only what Honmono's own answers mean needs no source but itself.
  topic.parts?.forEach(({ source }, i) => {
    if (source === undefined && topic.kind !== 'reading') fail(`parts[${i}].source`, 'is missing')
  })
  topic.brands?.forEach((id, i) => {
    know('brand', id, `brands[${i}]`)
    if (topic.brands.indexOf(id) !== i) fail(`brands[${i}]`, `${id} is there twice`)
  })
  topic.addresses?.forEach(({ official }, i) => {
    if (official !== undefined) know('brand', official, `addresses[${i}].official`)
  })
  topic.signs?.forEach(({ signals }, i) => {
    for (const id of signals) know('signal', id, `signs[${i}].signals`)
  })
  for (const [which, { marks }] of Object.entries(topic.cards ?? {}))
    marks.forEach(({ signal }, i) => {
      if (signal !== undefined) know('signal', signal, `cards.${which}.marks[${i}].signal`)
    })
}

/** Topics are listed by kind and order; two of one order would be listed by chance. */
export function checkTopicOrder(topics) {
  const taken = new Map()
  for (const { record, fail } of topics) {
    const place = `${record.kind} ${record.order}`
    if (taken.has(place)) fail('order', `${record.order} is that of '${taken.get(place)}' too`)
    taken.set(place, record.id)
  }
}

/** Steps that several guides share are written once, in steps.yaml; a guide says `use: id`. */
export function withSharedSteps(guide, shared, fail) {
  if (!Array.isArray(guide?.steps)) return guide
  const steps = guide.steps.flatMap((step, i) => {
    if (step?.use === undefined) return [step]
    const path = `steps[${i}]`
    if (Object.keys(step).length > 1) fail(path, 'uses a shared step, and so says nothing of its own')
    if (Object.hasOwn(shared, step.use)) return [{ id: step.use, ...shared[step.use] }]
    fail(`${path}.use`, `there is no step '${step.use}' in steps.yaml`)
    return []
  })
  return { ...guide, steps }
}

/** Who gave something away follows the steps by the clock, and is told what can come of it. */
export function checkRecovery({ kind, given, steps, follows = [] }, fail) {
  const isRecovery = kind === 'recover'
  if (isRecovery !== given.length > 0) fail('given', "goes with kind 'recover', and that with what was given")
  if (isRecovery && follows.length === 0) fail('follows', 'does not say what can follow')
  if (!isRecovery && follows.length > 0) fail('follows', "goes with kind 'recover'")
  const isChecklist = kind === 'prevent' || kind === 'theme'
  steps.forEach(({ id, when, why, how, source, every, for: services }, i) => {
    const path = `steps[${i}]`
    if (isRecovery && when === undefined) fail(`${path}.when`, 'is missing')
    if (!isRecovery && when !== undefined) fail(`${path}.when`, "goes with kind 'recover'")
    const before = steps[i - 1]?.when
    if (when !== undefined && before !== undefined && WHEN.indexOf(when) < WHEN.indexOf(before))
      fail(`${path}.when`, `comes after '${before}'`)
    if (!isChecklist && every !== undefined) fail(`${path}.every`, "goes with kinds 'prevent' and 'theme'")
    if (kind !== 'theme' && services !== undefined) fail(`${path}.for`, "goes with kind 'theme'")
    if (!isRecovery && !isChecklist) return
    if (id === undefined) fail(`${path}.id`, 'is missing')
    if (why === undefined) fail(`${path}.why`, 'is missing')
    if (isChecklist && how === undefined) fail(`${path}.how`, 'is missing')
    if (isChecklist && source === undefined) fail(`${path}.source`, 'is missing')
  })
}

/** A step is told once, however many guides hold it; so one id is one step. */
export function checkSteps(guides) {
  const known = new Map()
  for (const { record, fail } of guides) {
    record.steps.forEach((step, i) => {
      if (step.id === undefined) return
      const text = JSON.stringify(step)
      const other = known.get(step.id)
      if (other?.guide === record.id) fail(`steps[${i}].id`, `${step.id} is there twice`)
      else if (other !== undefined && other.text !== text) fail(`steps[${i}].id`, `${step.id} is another step in '${other.guide}'`)
      known.set(step.id, { guide: record.id, text })
    })
  }
}

/** The short list is the first step of each theme: so the themes have an order, and everything on the list has its place. */
export function checkThemes(guides) {
  const themes = guides.filter(({ record }) => record.kind === 'theme')
  for (const { record, fail } of guides.filter(({ record }) => record.kind === 'prevent'))
    record.steps.forEach(({ id }, i) => {
      const opened = themes.filter(({ record }) => record.steps[0]?.id === id)
      if (opened.length !== 1) fail(`steps[${i}]`, `${id} opens ${opened.length} themes, needs to open one`)
    })
  const listed = guides.filter(({ record }) => record.kind === 'prevent').flatMap(({ record }) => record.steps.map(({ id }) => id))
  for (const { record, fail } of themes) if (!listed.includes(record.steps[0]?.id)) fail('steps[0]', 'is not on the short list')
}

/** An app is asked for by its id; only a guide that differs by app lists any. */
export function checkApps({ kind, apps = [] }, fail) {
  if ((kind === 'original') !== apps.length > 0) fail('apps', "goes with kind 'original', and that with apps")
  const ids = apps.map(({ id }) => id)
  apps.forEach(({ id }, i) => {
    if (ids.indexOf(id) !== i) fail(`apps[${i}].id`, `${id} is there twice`)
  })
}

/** Nothing may be left out silently: where no value was found, the record says when and where it was looked for. */
export function checkSearched({ senders, report, notFound }, fail) {
  for (const [what, values] of Object.entries({ senders, report })) {
    const sought = notFound.some((one) => one.what === what)
    if (values.length === 0 && !sought) fail(what, 'has no value, and notFound does not say that it was looked for')
    if (values.length > 0 && sought) fail('notFound', `says that no ${what} were found, but there are some`)
  }
}

/** A brand is known when a genuine message and a fake of it have been tried. */
export function checkSamples({ ok, ng }, fail) {
  if (ok.length === 0) fail('', 'no sample ok.*: a message as the brand really sends it')
  if (ng.length === 0) fail('', 'no sample ng.*: a fake that poses as it')
}

const within = (host, domain) => host === domain || host.endsWith(`.${domain}`)

/** An official address that is not on the brand's own site would send people to somebody else. */
export function checkOwnAddresses({ sites, shortDomains, pages, report, confirm }, fail) {
  const own = [...sites, ...shortDomains].map(({ domain }) => domain)
  const isOwn = (url) => own.some((domain) => within(new URL(url).hostname, domain))
  pages.forEach(({ url }, i) => {
    if (!isOwn(url)) fail(`pages[${i}].url`, `${url} is on none of the brand's sites`)
  })
  report.forEach(({ kind, value }, i) => {
    if (kind === 'email' && !ADDRESS.test(value)) fail(`report[${i}].value`, 'needs a mail address')
    if (kind === 'form' || kind === 'page') {
      httpsUrl(value, `report[${i}].value`, fail)
      if (URL.canParse(value) && !isOwn(value)) fail(`report[${i}].value`, `${value} is on none of the brand's sites`)
    }
  })
  if (confirm.page !== null && !pages.some(({ id }) => id === confirm.page)) fail('confirm.page', `there is no page '${confirm.page}'`)
}

/** One domain, one owner: else the claim of one brand would be proved by the mail of another. A service that sends for several is nobody's. */
export function checkAcross(brands) {
  const owners = new Map()
  for (const { record, fail } of brands) {
    for (const kind of ['sites', 'senders', 'shortDomains']) {
      record[kind].forEach(({ domain, address, shared }, i) => {
        if (shared) return
        const key = domain ?? address
        const owner = owners.get(key)
        if (owner !== undefined && owner !== record.id) fail(`${kind}[${i}]`, `${key} already belongs to '${owner}'`)
        owners.set(key, record.id)
      })
    }
  }
}
