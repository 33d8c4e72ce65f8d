import { describeSignal, known } from '@honmono/testkit'
import { secretPageAttached } from './signal.ts'

const page = { part: '2', filename: 'meisai.html', type: 'text/html', size: 10, real: 'html' } as const

describeSignal(secretPageAttached, ({ raises, staysQuiet, given }) => {
  raises('ng.card-page', { file: '会員情報.html', secret: 'card' })
  staysQuiet('ok.encrypted-mail-page')
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
