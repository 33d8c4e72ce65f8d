import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { readMessages } from './read.ts'
import type { Message, Part } from './types.ts'

const root = resolve(process.env.HONMONO_CORPORA ?? join(import.meta.dirname, '../../../../../shared/corpora'))
const index = join(root, 'index.tsv')
const SAMPLE = 400

/** Letters, digits, kana and kanji of a text or an HTML source: what a reader would miss. */
function letters(source: string): string {
  return source
    .replace(/<style[\s\S]*?<\/style>/gi, ' ')
    .replace(/<[^>]*>|&[#\w]+;/g, ' ')
    .normalize('NFKC')
    .replace(/[^0-9A-Za-z\u3041-\u30ff\u3400-\u9fff]/g, '')
}

/** Our texts of one format, with those of attached mails: both oracles join them into the text. */
function ourText(message: Message, format: 'plain' | 'html'): string {
  const own = message.bodies.filter((body) => body.format === format).map(({ text }) => letters(text))
  const headers = message.headers.map(({ value }) => letters(value))
  const inner: string[] = []
  const waiting: Part[] = message.root === null ? [] : [message.root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.nested !== null) inner.push(ourText(part.nested, format))
    waiting.push(...part.children)
  }
  return [...own, ...inner, ...(message.name.includes('#') ? headers : [])].join('')
}

const SKIP = existsSync(index) ? '' : `no corpora at the path of HONMONO_CORPORA or ../shared/corpora`

describe(`against postal-mime and mailparser on real mail${SKIP === '' ? '' : ` (skipped: ${SKIP})`}`, () => {
  it.skipIf(SKIP !== '')('loses no text and no subject that both others read', async () => {
    const paths = readFileSync(index, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
    const step = Math.max(1, Math.floor(paths.length / SAMPLE))
    const lost: string[] = []
    const subjects: string[] = []
    const lessText: string[] = []
    let compared = 0
    for (const path of paths.filter((_, number) => number % step === 0)) {
      const bytes = readFileSync(join(root, path))
      const [read] = readMessages(bytes, { name: path })
      if (read === undefined || 'code' in read || read.kind !== 'email') {
        lost.push(path)
        continue
      }
      const [postal, parser] = await Promise.all([
        PostalMime.parse(bytes),
        simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true }),
      ])
      compared++
      const theirs = { plain: [postal.text, parser.text], html: [postal.html, htmlOf(parser)] }
      const ours = ourText(read, 'plain') + ourText(read, 'html')
      for (const pair of Object.values(theirs)) {
        const [one = '', two = ''] = pair.map((text) => letters(text ?? ''))
        if (one.length > 20 && two.length > 20 && ours.length < 10) lost.push(path)
        else if (one === two && !ours.includes(one)) lessText.push(path)
      }
      const subject = (text: string | undefined) => (text ?? '').replace(/\s+/g, '')
      const agreed = subject(postal.subject)
      // Both leave undeclared JIS as it is.
      if (
        agreed === subject(parser.subject) &&
        !agreed.includes('\x1b') &&
        agreed !== subject(read.headers.find(({ key }) => key === 'subject')?.value)
      )
        subjects.push(path)
    }
    expect({ lost, subjects }).toEqual({ lost: [], subjects: [] })
    // Where they agree on a wrong character set, or join a text that is an attachment for us.
    expect(lessText.length / compared, lessText.join('\n')).toBeLessThan(0.01)
    expect(compared).toBeGreaterThan(SAMPLE * 0.9)
  })
})

function htmlOf(parser: ParsedMail): string {
  return parser.html || ''
}
