import {
  asFile,
  attachedMails,
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
  type Opened,
  plainReading,
  type ReadError,
  type Readers,
  type Reading,
  type ReadOptions,
  readMessages,
} from '@honmono/engine'

/** Forms that hold one mail or more rather than are one. */
const CONTAINERS: ReadonlySet<FileKind> = new Set(['zip', 'gzip', 'tar'])
const MAILS: ReadonlySet<FileKind> = new Set(['message', 'outlook', 'apple-mail'])
/** Reading text from a picture takes about a second: a mail that says enough in letters does without. */
const PICTURE_TEXT = 'picture-text'
const ENOUGH_CHARS = 200
const CODES = 'qr'
/** Of a message, the first ones. */
const PICTURES_READ = 8

/** Messages of the input, each with what readers find inside. Mails as they were on the wire and texts need none; a file of another form
    is a message itself or holds some. */
export async function* open(input: Uint8Array | string, options: ReadOptions, readers: Readers): AsyncGenerator<Opened | ReadError> {
  const file = typeof input === 'string' || options.kind !== undefined ? null : fileOf(input, options.name, readers)
  if (file !== null) {
    yield* openFile(file, options, readers)
    return
  }
  for (const read of readMessages(input, options)) yield 'code' in read ? read : await openMail(read, new Budget(readers))
}

/** The input as a file of a form that some reader takes, or null. */
function fileOf(bytes: Uint8Array, name: string, readers: Readers): Find | null {
  if (bytes.length === 0 || bytes.length > LIMITS.messageBytes) return null
  const filename = name.split(/[\\/]/).pop() || null
  const find = { part: '1', filename, type: '', bytes, inline: true, kind: fileKindOf({ bytes, filename, type: '' }) }
  return readers.idsFor(find).length > 0 ? find : null
}

async function* openFile(file: Find, options: ReadOptions, readers: Readers): AsyncGenerator<Opened | ReadError> {
  const budget = new Budget(readers)
  const { inside, mails } = await readFiles([file], budget, true)
  if (mails.length === 0) {
    const found = inside.length > 1 || inside.some(({ readings }) => readings.some(({ reading }) => saysSomething(reading)))
    yield found ? messageInFile(file, options.name, inside) : { code: 'not-a-message', detail: formOf(file) }
    return
  }
  // A mail in another form, or an archive of mails: each is asked about by itself.
  const beside = inside.filter(({ within, find }) => (within !== null || !CONTAINERS.has(find.kind)) && !MAILS.has(find.kind))
  const unread: readonly Gap[] = beside.length > 0 ? [{ id: 'attachment-content', detail: namesOf(beside) }] : []
  for (const [nth, { opened }] of mails.entries()) {
    const name = nth === 0 ? options.name : `${options.name}#${nth + 1}`
    const { message } = opened
    const named = { ...opened, message: { ...message, name, gaps: [...message.gaps, ...unread] } }
    yield mails.length === 1 ? asFile(named, file.bytes) : named
  }
}

/** Pictures come in forms that a person can do something about. */
const formOf = ({ kind, bytes }: Find) => (kind === 'image' ? binaryType(bytes) : null) ?? kind

const saysSomething = ({ texts, links, traits }: Reading) => texts.length + links.length + traits.length > 0

const namesOf = (inside: readonly Inside[]) =>
  inside
    .slice(0, 5)
    .map(({ find }) => find.filename ?? find.kind)
    .join(', ')

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
  const files = await readFiles(finds, budget, saysLittle(message), depth)
  const mails: InnerMail[] = []
  for (const { part, filename, mail } of attachedMails(message)) {
    if (budget.mails-- <= 0) break
    mails.push({ part, filename, opened: await openMail(mail, budget, depth + 1) })
  }
  const whole = gaps.length === 0 ? message : { ...message, gaps: [...message.gaps, ...gaps] }
  return { message: whole, inside: files.inside, mails: [...mails, ...files.mails] }
}

/** Hardly a word outside of pictures: roughly, as it only decides whether pictures are read. */
function saysLittle({ bodies }: Message): boolean {
  const chars = bodies
    .filter(({ shown }) => shown)
    .map(({ text, format }) =>
      format === 'plain'
        ? text
        : text
            .slice(0, LIMITS.scannedChars)
            .replace(NO_WORDS, '')
            .replace(/<[^<>]*>/g, ''),
    )
  return chars.join('').replace(/\s|&\w{1,8};/g, '').length < ENOUGH_CHARS
}
const NO_WORDS = /<(style|script|title)\b[^>]{0,200}>[^<]*<\/\1>/gi

interface Waiting {
  readonly find: Find
  readonly within: string | null
  readonly depth: number
}

/** Reads the finds, and what is found in them in turn. `pictureText`: letters of pictures count. */
async function readFiles(
  finds: readonly Find[],
  budget: Budget,
  pictureText: boolean,
  depth = 0,
): Promise<{ readonly inside: readonly Inside[]; readonly mails: readonly InnerMail[] }> {
  const inside: Inside[] = []
  const mails: InnerMail[] = []
  const waiting: Waiting[] = finds.map((find) => ({ find, within: null, depth })).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { find, within } = next
    const room = takeRoom(budget, next)
    const readings =
      room === null ? await readFind(find, budget, pictureText) : [{ reader: 'limits', reading: { ...nothingIn(find), gaps: [room] } }]
    const mail =
      room !== null
        ? null
        : find.kind === 'message'
          ? find.bytes
          : (readings.find(({ reading }) => reading.mail !== null)?.reading.mail ?? null)
    // A table that is no code is nothing to speak of.
    if (find.drawn !== true || readings.length > 0) inside.push({ find, within, readings })
    if (mail !== null && budget.mails-- > 0) {
      const opened = await openInner(mail, find, budget, next.depth)
      if (opened !== null) mails.push({ part: find.part, filename: find.filename, opened })
    }
    const inner = readings.flatMap(({ reading }) => reading.files)
    waiting.push(...inner.map((file, nth) => innerFind(file, nth, next)).reverse())
  }
  return { inside, mails }
}

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
  if (find.drawn === true) return readDrawn(find, budget)
  for (const reader of budget.readers.idsFor(find)) {
    if (reader === PICTURE_TEXT && (!(pictureText || !find.inline) || budget.pictures-- <= 0)) continue
    readings.push({ reader, reading: await budget.readers.read(reader, find) })
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
  if (depth >= LIMITS.insideDepth) return null
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

const nothingIn = ({ part }: Find): Reading => ({ part, texts: [], links: [], traits: [], files: [], mail: null, gaps: [] })
