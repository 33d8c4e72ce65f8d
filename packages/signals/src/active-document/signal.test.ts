import { describeSignal, known } from '@honmono/testkit'
import { activeDocument } from './signal.ts'

const file = { part: '2', filename: '請求書.xlsm', type: 'application/octet-stream', size: 10, real: 'office' } as const

describeSignal(activeDocument, ({ raises, staysQuiet, given }) => {
  raises('ng.workbook-with-macro', { file: '見積書.xlsm', what: 'macro' })
  staysQuiet('ok.invoice-workbook')
  given(
    'when a document has macros',
    { attachments: known([{ ...file, traits: [{ id: 'macro', detail: 'xl/vbaProject.bin' }] }]) },
    'raised',
  )
  given(
    'when a template comes from an address',
    { attachments: known([{ ...file, traits: [{ id: 'loads-from-outside', detail: '' }] }]) },
    'raised',
  )
  given(
    'when a PDF runs a script',
    { attachments: known([{ ...file, real: 'pdf', traits: [{ id: 'runs-script', detail: '' }] }]) },
    'raised',
  )
  given(
    'when a document starts a program, which weighs more and is said elsewhere',
    {
      attachments: known([
        {
          ...file,
          traits: [
            { id: 'macro', detail: '' },
            { id: 'starts-program', detail: 'cmd' },
          ],
        },
      ]),
    },
    'clear',
  )
  given('when a document is locked', { attachments: known([{ ...file, traits: [{ id: 'locked', detail: '' }] }]) }, 'clear')
})
