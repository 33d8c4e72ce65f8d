import PostalMime from 'postal-mime'
import { KANA_TWINS, LETTER_TWINS } from './disguises/letters.ts'
import type { Golden } from './golden.ts'
import { shownText } from './text.ts'

/** What a person is left with after a disguise, told by another reader of mail than ours: a disguise that destroys its mail fools nobody. */
export interface Seen {
  /** Letters alone, look-alikes undone. */
  readonly words: string
  /** The host of an address in the source, escapes undone. */
  readonly leadsTo: (host: string) => boolean
}

export async function seenIn(bytes: Uint8Array, isMail: boolean): Promise<Seen> {
  if (!isMail) return seenInText(Buffer.from(bytes).toString('utf8'))
  const { subject = '', from, text = '', html = '' } = await PostalMime.parse(Buffer.from(bytes))
  const names = [from?.name ?? '', from?.address ?? '']
  const page = unescaped(visible(html))
  return { words: letters([subject, ...names, page, text].join('\n')), leadsTo: leadsTo(`${html}\n${text}`) }
}
const seenInText = (text: string): Seen => ({ words: letters(text), leadsTo: leadsTo(text) })

const lines = new Map<string, readonly string[]>()
/** The lines that the golden message shows, which must all still be there. */
export function linesOf(golden: Golden): readonly string[] {
  const known = lines.get(golden.path) ?? shownLines(golden)
  lines.set(golden.path, known)
  return known
}
function shownLines({ mail, text }: Golden): readonly string[] {
  const shown = mail === null ? { format: 'plain', text } : shownText(mail)
  const whole =
    shown.format === 'html'
      ? unescaped(visible(shown.text.replace(/<\/?(?:br|p|div|td|tr|li|h\d|a|table|hr)\b[^>]*>/gi, '\n')))
      : shown.text
  return whole
    .split('\n')
    .filter((line) => !/https?:|@|[\w-]\.[\w-]/.test(line))
    .map(letters)
    .filter((line) => line.length >= 6)
}

/** The hosts that stand in the source as they are; numbers and translated addresses have no such form. */
export function hostsOf({ mail, text, hosts }: Golden): readonly string[] {
  const source = mail === null ? text : shownText(mail).text
  return hosts.filter((host) => source.includes(host))
}

/** An attribute may hold a bracket. */
const TAG = /<[a-z!/](?:"[^"]*"|'[^']*'|[^>"'])*>/gi
const ALT = /\balt\s*=\s*"([^"]*)"/i
const visible = (html: string) =>
  html
    .replace(/<(?:style|script|title)\b[\s\S]*?<\/(?:style|script|title)>|<!--[\s\S]*?-->/gi, '')
    .replace(TAG, (tag) => (/^<(?:img|area)\b/i.test(tag) ? (ALT.exec(tag)?.[1] ?? '') : ''))

function unescaped(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&yen;', '¥')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
}

const PLAIN = new Map([...LETTER_TWINS, ...Object.entries(KANA_TWINS).map(([kana, twin]) => [twin, kana] as const)])
const TWIN = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu')
const withoutTwins = (text: string) => text.replace(TWIN, (letter) => PLAIN.get(letter) ?? letter)
/** Voicing marks go with the other marks, on both sides of the comparison. */
const letters = (text: string) =>
  withoutTwins(withoutTwins(text).normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** As a browser reads them: escapes, widths and case undone, white space dropped. */
function addressesIn(source: string): string {
  const plain = unescaped(source)
  return [plain, percentUndone(plain), percentUndone(percentUndone(plain)), base64Undone(plain)]
    .join('\n')
    .replaceAll('。', '.')
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/g, '')
    .toLowerCase()
}
const leadsTo = (source: string) => (host: string) => source.includes(host) || addressesIn(source).includes(host)
const percentUndone = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
const base64Undone = (text: string) =>
  (text.match(/(?<==(?:a1)?)[\w-]{16,}/g) ?? []).map((run) => Buffer.from(run.replace(/^a1/, ''), 'base64url').toString('utf8')).join('\n')
