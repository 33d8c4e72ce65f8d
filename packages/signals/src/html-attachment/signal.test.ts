import { describeSignal, known } from '@honmono/testkit'
import { htmlAttachment } from './signal.ts'

const page = { part: '2', type: 'application/octet-stream', size: 10, real: 'html' } as const

describeSignal(htmlAttachment, ({ raises, staysQuiet, given }) => {
  raises('ng.statement-page', { file: 'ご利用明細.html' })
  staysQuiet('ok.mail-in-two-forms')
  staysQuiet('ok.photo-and-pdf')
  given('when a page calls itself a document', { attachments: known([{ ...page, filename: 'meisai.pdf' }]) }, 'raised')
  given('when it is the mail’s own text, without a file name', { attachments: known([{ ...page, filename: null }]) }, 'clear')
})
