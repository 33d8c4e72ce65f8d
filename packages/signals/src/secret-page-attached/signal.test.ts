import { describeSignal, known } from '@honmono/testkit'
import { secretPageAttached } from './signal.ts'

const page = { part: '2', filename: 'meisai.html', type: 'text/html', size: 10, real: 'html' } as const

describeSignal(secretPageAttached, ({ given }) => {
  const asks = (...details: string[]) => known([{ ...page, traits: details.map((detail) => ({ id: 'asks-secret' as const, detail })) }])
  given('when a page asks for a password', { attachments: asks('password') }, 'raised')
  given(
    'when a page without a name asks for a card',
    { attachments: known([{ ...page, filename: null, traits: [{ id: 'asks-secret', detail: 'card' }] }]) },
    'raised',
  )
  given('when a page asks for nothing', { attachments: known([page]) }, 'clear')
  given('when a page only leads elsewhere', { attachments: known([{ ...page, traits: [{ id: 'redirects', detail: '' }] }]) }, 'clear')
})
