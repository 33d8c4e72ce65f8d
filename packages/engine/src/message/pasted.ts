import type { Header } from './types.ts'

export interface Pasted {
  readonly headers: readonly Header[]
  readonly body: string
}

/** What mail apps call the fields when a person copies a message out of them. */
const LABELS: readonly (readonly [key: string, words: string])[] = [
  ['from', '差出人|送信者|送信元|発信元|発信者|差し出し人|from|sender'],
  ['subject', '件名|題名|タイトル|表題|subject'],
  ['to', '宛先|宛て先|あて先|受信者|to'],
  ['cc', 'cc'],
  ['date', '送信日時|受信日時|日時|日付|送信日|受信日|date|sent|received'],
  ['reply-to', '返信先|返信用アドレス|reply-to|reply to'],
  ['', '本文|メール本文|内容|body|message'],
]
const WORD_TO_KEY = new Map(LABELS.flatMap(([key, words]) => words.split('|').map((word) => [word, key] as const)))
const WORDS = [...WORD_TO_KEY.keys()].sort((a, b) => b.length - a.length).join('|')
const LABELLED = new RegExp(`^[\\s>＞|*＊・■●▼◆【\\[［]{0,8}(${WORDS})[\\s　】\\]］*＊]{0,8}[:：]\\s*(.*)$`, 'i')
const LABEL_ALONE = new RegExp(`^[\\s>＞*＊・■【\\[［]{0,8}(${WORDS})[】\\]］]?[\\s:：]*$`, 'i')
const BRACKETED = new RegExp(`^\\s{0,8}[【\\[［](${WORDS})[】\\]］]\\s*(.*)$`, 'i')

/** Only the top of a pasted text can be its header. */
const TOP_LINES = 40
/** Empty lines that may stand between two labelled lines. */
const GAP_LINES = 2

/** Header lines that a person pasted along with the text: 「差出人: Amazon <x@y>」 and the like, label and value on one line or two. */
export function readPasted(text: string): Pasted | null {
  const lines = text.split('\n', TOP_LINES)
  const found: { key: string; value: string }[] = []
  let first = -1
  let after = 0
  for (let at = 0; at < lines.length; ) {
    const field = fieldAt(lines, at, first >= 0)
    if (field !== null) {
      if (first < 0) first = at
      at += field.lines
      after = at
      if (field.key === '') break
      found.push(field)
    } else if (first >= 0 && (lines[at] ?? '').trim() !== '') break
    else if (first >= 0 && at - after >= GAP_LINES) break
    else at++
  }
  if (!found.some(({ key }) => key === 'from' || key === 'subject' || key === 'reply-to')) return readNameLine(text)
  const headers = found.map(({ key, value }) => ({ key, value, raw: value }))
  const offset = lines.slice(0, after).reduce((sum, line) => sum + line.length + 1, 0)
  const before = lines.slice(0, first).join('\n').trim()
  const rest = text.slice(offset).replace(/^\n+/, '')
  return { headers, body: before === '' ? rest : `${before}\n\n${rest}` }
}

/** Web mail shows the sender without a label: a line 「Amazon <x@y>」, with the time at most, first or right below the subject. Printed by
    web mail, the reader's own name and address stand above it like that, and come back in the line of the recipient. */
function readNameLine(text: string): Pasted | null {
  const lines = text.split('\n', NAME_LINES)
  const addresses = lines.map((line) => (line.length > LINE_CHARS ? undefined : NAME_LINE.exec(line.trim())?.[1]?.toLowerCase()))
  const own = lines.flatMap((line) => (line.length > LINE_CHARS ? [] : (RECIPIENT.exec(line)?.[1]?.toLowerCase() ?? [])))
  const at = addresses.findIndex((address) => address !== undefined && !own.includes(address))
  const above = lines.slice(0, Math.max(0, at)).filter((line, nth) => line.trim() !== '' && addresses[nth] === undefined)
  if (at < 0 || above.length > SUBJECT_LINES || above.some((line) => line.length > LINE_CHARS)) return null
  const field = (key: string, value: string) => ({ key, value, raw: value })
  const [subject] = above
  const offset = lines.slice(0, at + 1).reduce((sum, line) => sum + line.length + 1, 0)
  return {
    headers: [
      field('from', (lines[at] ?? '').trim().replace(/([>＞]).*$/, '$1')),
      ...(subject === undefined ? [] : [field('subject', subject.trim())]),
    ],
    body: text.slice(offset).replace(/^\s+/, ''),
  }
}
const NAME_LINE = /^[^<>＜＞]*[<＜]([^<>＜＞\s]+[@＠][^<>＜＞\s]+)[>＞](?:\s[^<>＜＞@＠]{0,30}\d[^<>＜＞@＠]{0,10})?$/
const RECIPIENT = /^\s*(?:to|宛先|あて先)\s*[:：].{0,100}?([^<>＜＞\s,:：]+[@＠][^<>＜＞\s,]+)/i
const NAME_LINES = 10
/** The subject, and a folder's name or the number of mails beside it. */
const SUBJECT_LINES = 2
const LINE_CHARS = 200

function fieldAt(lines: readonly string[], at: number, inHeader: boolean): { key: string; value: string; lines: number } | null {
  const line = lines[at] ?? ''
  const inline = LABELLED.exec(line) ?? BRACKETED.exec(line)
  const key = (word: string | undefined) => WORD_TO_KEY.get((word ?? '').toLowerCase()) ?? ''
  if (inline !== null && (inline[2] ?? '').trim() !== '') {
    const name = key(inline[1])
    return name === '' ? null : { key: name, value: (inline[2] ?? '').trim(), lines: 1 }
  }
  const alone = LABEL_ALONE.exec(line)
  if (alone === null) return null
  const name = key(alone[1])
  if (name === '') return inHeader ? { key: '', value: '', lines: 1 } : null
  const value = (lines[at + 1] ?? '').trim()
  // A label over another label is an empty field; without a colon, it takes a second label to tell a header from a sentence.
  if (value === '' || LABELLED.test(value) || LABEL_ALONE.test(value)) return /[:：]/.test(line) ? { key: name, value: '', lines: 1 } : null
  const isSure = /[:：]/.test(line) || inHeader || LABEL_ALONE.test(lines[at + 2] ?? '') || LABEL_ALONE.test(lines[at + 3] ?? '')
  return isSure ? { key: name, value, lines: 2 } : null
}
