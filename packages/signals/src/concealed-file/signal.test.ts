import { describeSignal, known } from '@honmono/testkit'
import { concealedFile } from './signal.ts'

const page = { part: '2', filename: 'meisai.html', type: 'text/html', size: 10, real: 'html' } as const

describeSignal(concealedFile, ({ raises, staysQuiet, given }) => {
  raises('ng.page-leaves-at-once', { file: 'スキャン_1116.html', how: 'leaves' })
  raises('ng.page-in-a-script', { file: '支払案内書.html', how: 'hides' })
  staysQuiet('ok.printable-page')
  given('when a script builds the page', { attachments: known([{ ...page, traits: [{ id: 'hides-page', detail: 'atob' }] }]) }, 'raised')
  given('when the page is left at once', { attachments: known([{ ...page, traits: [{ id: 'redirects', detail: '' }] }]) }, 'raised')
  given(
    'when an open page asks for a password',
    { attachments: known([{ ...page, traits: [{ id: 'asks-secret', detail: 'password' }] }]) },
    'clear',
  )
})
