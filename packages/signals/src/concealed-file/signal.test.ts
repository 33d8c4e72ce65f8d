import { describeSignal, known } from '@honmono/testkit'
import { concealedFile } from './signal.ts'

const page = { part: '2', filename: 'meisai.html', type: 'text/html', size: 10, real: 'html' } as const

describeSignal(concealedFile, ({ given }) => {
  given('when a script builds the page', { attachments: known([{ ...page, traits: [{ id: 'hides-page', detail: 'atob' }] }]) }, 'raised')
  given('when the page is left at once', { attachments: known([{ ...page, traits: [{ id: 'redirects', detail: '' }] }]) }, 'raised')
  given(
    'when an open page asks for a password',
    { attachments: known([{ ...page, traits: [{ id: 'asks-secret', detail: 'password' }] }]) },
    'clear',
  )
})
