import {
  asFile,
  attachedMails,
  beginsAsMail,
  binaryType,
  type FileKind,
  type Find,
  fileKindOf,
  findsOf,
  type Gap,
  type InnerMail,
  type Inside,
  LIMITS,
  type Message,
  messageInFile,
  nothingRead,
  type Opened,
  plainReading,
  type ReadError,
  type Readers,
  type Reading,
  type ReadOptions,
  readMessages,
  visibleCharsOf,
} from '@honmono/engine'

/** Forms that hold one mail or more rather than are one. */
const CONTAINERS: ReadonlySet<FileKind> = new Set(['zip', 'gzip', 'tar'])
/** Forms that begin with fields as a mail does. */
const LIKE_MAIL: ReadonlySet<FileKind> = new Set(['web-archive'])
/** Forms that are text: who says what kind of message it is means the text itself. */
const WRITTEN: ReadonlySet<FileKind> = new Set(['html', 'svg', 'calendar', 'contact', 'shortcut', 'web-archive', 'apple-mail'])
/** Reading text from a picture takes about a second: a mail that says enough in letters does without. */
const PICTURE_TEXT = 'picture-text'
const ENOUGH_CHARS = 200
const CODES = 'qr'
/** Of a message, the largest ones. */
const PICTURES_READ = 8

/** Messages of the input, each with what readers find inside. Mails as they were on the wire and texts need none; a file of another form
    is a message itself or holds some. */
export async function* open(input: Uint8Array | string, options: ReadOptions, readers: Readers): AsyncGenerator<Opened | ReadError> {
  readers.begin()
  const file = typeof input === 'string' ? null : fileOf(input, options.name, readers)
  if (file !== null && (options.kind === undefined || !WRITTEN.has(file.kind))) {
    yield* openFile(file, options, readers)
    return
  }
  yield* openMessages(input, options, readers)
}

async function* openMessages(input: Uint8Array | string, options: ReadOptions, readers: Readers): AsyncGenerator<Opened | ReadError> {
  for (const read of readMessages(input, options)) {
    readers.begin()
    yield 'code' in read ? read : await openMail(read, new Budget(readers))
  }
}

/** The input as a file of a form that some reader takes, or null. */
function fileOf(bytes: Uint8Array, name: string, readers: Readers): Find | null {
  if (bytes.length === 0 || bytes.length > LIMITS.messageBytes) return null
  const filename = name.split(/[\\/]/).pop() || null
  const find = { part: '1', filename, type: '', bytes, inline: true, kind: fileKindOf({ bytes, filename, type: '' }) }
  return readers.idsFor(find).length > 0 && (LIKE_MAIL.has(find.kind) || !beginsAsMail(bytes)) ? find : null
}

async function* openFile(file: Find, options: ReadOptions, readers: Readers): AsyncGenerator<Opened | ReadError> {
  const { inside, mails } = await readFiles([file], new Budget(readers), true)
  if (!holdsOnlyMails(inside, mails)) {
    const found = inside.length > 1 || mails.length > 0 || inside.some(({ readings }) => readings.some(saysSomething))
    if (found) yield { ...messageInFile(file, options.name, inside), mails }
    // Text may begin as a file of another form does.
    else if (file.bytes.subarray(0, LIMITS.attachmentSniffBytes).includes(0)) yield { code: 'not-a-message', detail: formOf(file) }
    else yield* openMessages(file.bytes, options, readers)
    return
  }
  for (const [nth, { opened }] of mails.entries()) {
    const name = nth === 0 ? options.name : `${options.name}#${nth + 1}`
    const named = { ...opened, message: { ...opened.message, name } }
    yield mails.length === 1 ? asFile(named, file.bytes) : named
  }
}

/** A mail in another form, or an archive of mails: each is asked about by itself. Where anything stands beside them, or around them as a
    PDF does, that is the question, and they are mails inside it. */
function holdsOnlyMails(inside: readonly Inside[], mails: readonly InnerMail[]): boolean {
  const opened = new Set(mails.map(({ part }) => part))
  const isPacking = ({ find, readings }: Inside) =>
    CONTAINERS.has(find.kind) && readings.every(({ reading }) => reading.gaps.length + reading.traits.length === 0)
  // As macOS puts them into an archive.
  const isNothing = ({ find, readings }: Inside) => find.kind === 'other' && readings.length === 0
  return mails.length > 0 && inside.every((one) => opened.has(one.find.part) || isPacking(one) || isNothing(one))
}

/** Pictures come in forms that a person can do something about. */
const formOf = ({ kind, bytes }: Find) => (kind === 'image' ? binaryType(bytes) : null) ?? kind

const saysSomething = ({ reading: { texts, links, traits } }: Inside['readings'][number]) => texts.length + links.length + traits.length > 0

/** What one input may cost, whatever is inside what. */
class Budget {
  readonly readers: Readers
  bytes: number = LIMITS.insideBytes
  finds: number = LIMITS.finds
  mails: number = LIMITS.innerMails
  pictures: number = PICTURES_READ
  /** Where drawn codes led so far. */
  readonly drawn = new Set<string>()
  constructor(readers: Readers) {
    this.readers = readers
  }
}

async function openMail(message: Message, budget: Budget, depth = 0): Promise<Opened> {
  const { finds, gaps } = findsOf(message)
  const files = await readFiles(finds, budget, saysLittle(message, finds), depth)
  const mails: InnerMail[] = []
  for (const { part, filename, mail } of attachedMails(message)) {
    if (budget.mails-- <= 0) break
    mails.push({ part, filename, opened: await openMail(mail, budget, depth + 1) })
  }
  const whole = gaps.length === 0 ? message : { ...message, gaps: [...message.gaps, ...gaps] }
  return { message: whole, inside: files.inside, mails: [...mails, ...files.mails] }
}

/** Hardly a word to be seen outside of pictures. */
function saysLittle(message: Message, finds: readonly Find[]): boolean {
  return finds.some(({ inline, drawn }) => inline && drawn !== true) && visibleCharsOf(message) < ENOUGH_CHARS
}

interface Waiting {
  readonly find: Find
  readonly within: string | null
  readonly depth: number
}

/** Reads the finds, and what is found in them in turn: what lies on top first, so that one full archive leaves nothing else unread.
    `pictureText`: letters of pictures count. */
async function readFiles(
  finds: readonly Find[],
  budget: Budget,
  pictureText: boolean,
  depth = 0,
): Promise<{ readonly inside: readonly Inside[]; readonly mails: readonly InnerMail[] }> {
  const inside: Inside[] = []
  const mails: InnerMail[] = []
  const waiting: Waiting[] = finds.map((find) => ({ find, within: null, depth })).sort(tellingFirst)
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { find, within } = next
    const room = takeRoom(budget, next)
    const readings = room === null ? await readFind(find, budget, pictureText) : [limited(find, room)]
    const mail =
      room !== null
        ? null
        : find.kind === 'message'
          ? find.bytes
          : (readings.find(({ reading }) => reading.mail !== null)?.reading.mail ?? null)
    const isLeft = mail !== null && (budget.mails-- <= 0 || next.depth >= LIMITS.insideDepth)
    const left = isLeft ? [limited(find, { id: 'nested-message', detail: find.part })] : []
    // A table that is no code is nothing to speak of.
    if (find.drawn !== true || readings.length > 0) inside.push({ find, within, readings: [...readings, ...left] })
    if (mail !== null && !isLeft) {
      const opened = await openInner(mail, find, budget, next.depth)
      if (opened !== null) mails.push({ part: find.part, filename: find.filename, opened })
    }
    const inner = readings.flatMap(({ reading }) => reading.files)
    waiting.push(...inner.map((file, nth) => innerFind(file, nth, next)).sort(tellingFirst))
  }
  return { inside, mails }
}

/** What can lead somewhere before pictures, the larger ones first, and these before the rest: chaff must not use up what may be read. */
function tellingFirst({ find: a }: Waiting, { find: b }: Waiting): number {
  return rankOf(a) - rankOf(b) || (a.kind === 'image' ? b.bytes.length - a.bytes.length : 0)
}
const LAST: ReadonlySet<FileKind> = new Set(['text', 'other', 'executable', 'script', 'disk-image'])
const rankOf = ({ kind }: Find) => (LAST.has(kind) ? 2 : kind === 'image' ? 1 : 0)

/** Takes what a find costs from the budget; a gap when there is not enough. */
function takeRoom(budget: Budget, { find, within, depth }: Waiting): Gap | null {
  if (depth > LIMITS.insideDepth) return { id: 'too-deep', detail: find.part }
  budget.finds--
  // What the message itself carries was counted when it was decoded.
  if (within !== null) budget.bytes -= find.bytes.length
  return budget.finds < 0 || budget.bytes < 0 ? { id: 'file-too-large', detail: find.part } : null
}

async function readFind(find: Find, budget: Budget, pictureText: boolean): Promise<Inside['readings']> {
  if (find.kind === 'text') return [{ reader: 'text', reading: plainReading(find) }]
  const readings: { reader: string; reading: Reading }[] = []
  const ids = budget.readers.idsFor(find)
  if (find.drawn === true) return ids.includes(CODES) ? readDrawn(find, budget) : []
  for (const reader of ids) {
    if (reader === PICTURE_TEXT && !pictureText && find.inline) continue
    if (reader === PICTURE_TEXT && budget.pictures-- <= 0) readings.push(limited(find, { id: 'picture-text', detail: find.part }))
    else readings.push({ reader, reading: await budget.readers.read(reader, find) })
  }
  return readings
}

/** Whether it is a code only a reader of codes can tell; one drawing comes as several pictures. */
async function readDrawn(find: Find, budget: Budget): Promise<Inside['readings']> {
  const reading = await budget.readers.read(CODES, find)
  const fresh = reading.links.filter(({ href }) => !budget.drawn.has(href))
  for (const { href } of fresh) budget.drawn.add(href)
  return fresh.length === 0 ? [] : [{ reader: CODES, reading: { ...reading, links: fresh, gaps: [] } }]
}

async function openInner(bytes: Uint8Array, find: Find, budget: Budget, depth: number): Promise<Opened | null> {
  for (const read of readMessages(bytes, { name: find.filename ?? find.part, kind: 'email' }))
    return 'code' in read ? null : openMail(read, budget, depth + 1)
  return null
}

function innerFind({ filename, type, bytes, inline }: Reading['files'][number], nth: number, outer: Waiting): Waiting {
  const kind = fileKindOf({ bytes, filename, type })
  const part = `${outer.find.part}/${nth + 1}`
  const find = { part, filename, type, bytes, kind, inline: inline && outer.find.inline }
  return { find, within: outer.find.part, depth: outer.depth + 1 }
}

/** What is past a limit, in place of a reading. */
const limited = ({ part }: Find, gap: Gap): Inside['readings'][number] => ({
  reader: 'limits',
  reading: { ...nothingRead(part), gaps: [gap] },
})
