import { describeSignal, known } from '@honmono/testkit'
import { dangerousAttachment } from './signal.ts'

const file = { part: '2', type: 'application/octet-stream', size: 10 }

describeSignal(dangerousAttachment, ({ raises, staysQuiet, given }) => {
  raises('ng.program-named-like-a-document', { trick: 'double', real: 'executable' })
  raises('ng.name-turned-around', { trick: 'reversed' })
  staysQuiet('ok.invoice-as-pdf')
  staysQuiet('ok.programmers-share-a-script')
  given('when a program has a harmless name', { attachments: known([{ ...file, filename: 'photo.jpg', real: 'executable' }]) }, 'raised')
  given('when a shortcut has no name', { attachments: known([{ ...file, filename: null, real: 'shortcut' }]) }, 'raised')
  given('when a script runs on a click', { attachments: known([{ ...file, filename: 'tegata.js', real: 'script' }]) }, 'raised')
  given(
    'when a document starts a program',
    { attachments: known([{ ...file, filename: 'a.docx', real: 'office', traits: [{ id: 'starts-program', detail: 'DDE' }] }]) },
    'raised',
  )
  given(
    'when an archive swells',
    { attachments: known([{ ...file, filename: 'a.zip', real: 'zip', traits: [{ id: 'bomb', detail: '' }] }]) },
    'raised',
  )
  given(
    'when a program is locked in',
    { attachments: known([{ ...file, filename: 'a.zip', real: 'zip', traits: [{ id: 'locked', detail: '請求書.exe' }] }]) },
    'raised',
  )
  given(
    'when a document is locked in',
    { attachments: known([{ ...file, filename: 'a.zip', real: 'zip', traits: [{ id: 'locked', detail: '請求書.pdf' }] }]) },
    'clear',
  )
  given('when a document has two dots', { attachments: known([{ ...file, filename: 'report.v2.pdf', real: 'pdf' }]) }, 'clear')
})
