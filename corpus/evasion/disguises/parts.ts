import { multi } from '../../make/wire.mjs'
import { bytesOf, type Mail, type Text, wireOf } from '../mail.ts'
import { changePage, shownText } from '../text.ts'
import { byMail, byWire } from './disguise.ts'

const INNOCENT: Text = {
  format: 'plain',
  text: '町内会からのお知らせです。次回の清掃は第二日曜日の朝八時からです。\n雨の日は翌週に延ばします。\n',
}
const EMPTY: Text = { format: 'plain', text: '\n' }
const pageOnly = (mail: Mail) => shownText(changePage(mail, (page) => page))
/** One text only: where there are two, the trick of the message may be in the one that is not shown. */
const isSimple = (mail: Mail) => mail.files.length === 0 && mail.texts.length === 1
const PDF = {
  headers: [
    'Content-Type: application/pdf; name="info.pdf"',
    'Content-Disposition: attachment; filename="info.pdf"',
    'Content-Transfer-Encoding: 7bit',
  ],
  body: Buffer.from('%PDF-1.4\n'),
}

/** The shown text alone, put on the wire in another build. */
const rebuilt = (id: string, build: (page: Text, mail: Mail) => ReturnType<typeof multi>) =>
  byWire(id, (mail) => (isSimple(mail) ? bytesOf({ ...mail, texts: [pageOnly(mail)] }, {}, () => build(pageOnly(mail), mail)) : null))

export const partDisguises = [
  byMail('empty-second-text', (mail) => (mail.alternative ? null : { ...mail, texts: [...mail.texts, EMPTY] })),
  byMail('empty-first-text', (mail) => (mail.alternative ? null : { ...mail, texts: [EMPTY, ...mail.texts] })),
  byMail('innocent-second-text', (mail) => (mail.alternative ? null : { ...mail, texts: [...mail.texts, INNOCENT] })),
  byMail('innocent-alternative', (mail) =>
    mail.texts.length === 1 ? { ...mail, texts: [INNOCENT, pageOnly(mail)], alternative: true } : null,
  ),
  rebuilt('innocent-alternative-after-the-page', (page) => multi('alternative', '=_a1', [wireOf(page), wireOf(INNOCENT)])),
  rebuilt('related-inside-alternative', (page) =>
    multi('alternative', '=_a2', [wireOf(INNOCENT), multi('related', '=_r2', [wireOf(page)])]),
  ),
  rebuilt('alternative-inside-related-inside-mixed', (page) =>
    multi('mixed', '=_m3', [multi('related', '=_r3', [multi('alternative', '=_a3', [wireOf(INNOCENT), wireOf(page)])]), PDF]),
  ),
  rebuilt('nested-deeply', (page) =>
    Array.from({ length: 9 }).reduce(
      (inner: ReturnType<typeof multi>, _, depth) => multi('mixed', `=_d${depth}`, [inner]),
      multi('mixed', '=_d', [wireOf(page)]),
    ),
  ),
  rebuilt('page-with-a-file-name', (page) => {
    const { headers, body } = wireOf(page)
    return multi('mixed', '=_f4', [{ headers: [...headers, 'Content-Disposition: inline; filename="notice.html"'], body }])
  }),
  rebuilt('innocent-words-outside-of-the-parts', (page) => {
    const built = multi('mixed', '=_p5', [wireOf(page)])
    return {
      headers: built.headers,
      body: Buffer.concat([Buffer.from(`${INNOCENT.text}\r\n`), built.body, Buffer.from(`\r\n${INNOCENT.text}`)]),
    }
  }),
  rebuilt('upper-case-types', (page) => {
    const { headers, body } = wireOf(page)
    const odd = headers.map((line: string) =>
      line.replace('Content-Type: text/html; charset="UTF-8"', 'CONTENT-TYPE: TEXT/HTML ;\r\n\tCHARSET=utf8 ; format=flowed'),
    )
    return multi('MIXED', "=_?odd'boundary()", [{ headers: odd, body }])
  }),
  byMail('harmless-file', (mail) => ({ ...mail, files: [...mail.files, PDF] })),
  byMail('flowed', (mail) =>
    mail.texts.every(({ format }) => format === 'plain')
      ? { ...mail, texts: mail.texts.map(({ format, text }) => ({ format, text: text.replace(/\n(?!\n)/g, ' \n') })) }
      : null,
  ),
]
