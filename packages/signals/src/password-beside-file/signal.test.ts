import { describeSignal, known } from '@honmono/testkit'
import { passwordBesideFile } from './signal.ts'

const zip = { part: '2', filename: '請求書.zip', type: 'application/zip', size: 10, real: 'zip' } as const
const locked = known([{ ...zip, traits: [{ id: 'locked' as const, detail: 'invoice.doc' }] }])
const told = known([{ kind: 'file-password' as const, quote: 'パスワード: 1234', at: { part: '1', start: 0, end: 10 } }])

describeSignal(passwordBesideFile, ({ raises, staysQuiet, given }) => {
  raises('ng.invoice-and-password', { file: '請求書.zip' })
  staysQuiet('ok.password-comes-later')
  given('when the password stands beside a locked file', { attachments: locked, oddities: told }, 'raised')
  given('when nothing is locked', { attachments: known([zip]), oddities: told }, 'clear')
  given('when no password is told', { attachments: locked }, 'clear')
})
