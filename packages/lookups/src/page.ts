import { type Token, Tokenizer, TokenizerMode } from 'parse5'

/** What a page says of where it goes on. */
export interface Page {
  /** The address that relative ones are relative to, as written. */
  readonly base: string | null
  /** Contents of `<meta http-equiv="refresh">`, in order. Those inside `<noscript>` count: that is where a page says what its script does. */
  readonly refreshes: readonly string[]
  /** A script leads on, or there is little but a script. */
  readonly script: boolean
}

/** Elements whose content is text, however much it looks like markup (HTML Standard, section 13.2.6). */
const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
])

/** `location = …`, `location.href = …`, `location.replace(…)`, `location.assign(…)`. */
const LEADS_ON = /\blocation\b\s{0,20}(?:\.\s{0,20}(?:href|replace|assign)\b)?\s{0,20}[=(]/
/** A page with less to read is there for its script. */
const LITTLE_TEXT_CHARS = 200

/** Only its tokens are read: building the tree of a hostile page takes time and memory that grow with its square. */
export function readPage(html: string): Page {
  let base: string | null = null
  const refreshes: string[] = []
  let inside = ''
  let scripts = ''
  let hasScript = false
  let textChars = 0
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        const { tagName } = tag
        inside = tagName
        const mode = MODES.get(tagName)
        if (mode !== undefined) tokenizer.state = mode
        if (tagName === 'script') hasScript = true
        if (tagName === 'base') base ??= attribute(tag, 'href')
        if (tagName === 'body') scripts += attribute(tag, 'onload') ?? ''
        const content = tagName === 'meta' && /^refresh$/i.test(attribute(tag, 'http-equiv') ?? '') ? attribute(tag, 'content') : null
        if (content !== null) refreshes.push(content)
      },
      onEndTag: () => {
        inside = ''
      },
      onCharacter: ({ chars }) => {
        if (inside === 'script') scripts += chars
        else if (!MODES.has(inside)) textChars += chars.length
      },
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onNullCharacter: () => {},
      onWhitespaceCharacter: ({ chars }) => {
        if (inside === 'script') scripts += chars
      },
    },
  )
  tokenizer.write(html, true)
  return { base, refreshes, script: LEADS_ON.test(scripts) || (hasScript && textChars < LITTLE_TEXT_CHARS) }
}

function attribute({ attrs }: Token.TagToken, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null
}
