import { ask, claim, describeSignal, known, link, pressure } from '@honmono/testkit'
import { neverAsked } from './signal.ts'

const amazon = { claims: known([claim('amazon', 'Amazon')]) }
const file = { part: '2', filename: 'todoke.zip', type: 'application/zip', size: 10, real: 'zip' } as const

describeSignal(neverAsked, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-wanted-on-a-strangers-page', { brand: 'amazon', what: 'card' })
  raises('ng.withdrawal-notice-never-sent', { brand: 'eki-net', what: 'account-notice' })
  staysQuiet('ok.declined-payment-leads-to-the-own-site')
  staysQuiet('ok.maintenance-notice')
  given('when the card is to be told in a reply', { ...amazon, asks: known([ask('card'), ask('reply')]) }, 'raised')
  given('when a bare notice tells to update the card', { ...amazon, asks: known([ask('card')]) }, 'clear')
  given(
    'when a text message without a link poses as one who sends none',
    { claims: known([claim('nta', '国税庁')]), kind: known('sms') },
    'raised',
  )
  given('when the same comes by mail', { claims: known([claim('nta', '国税庁')]) }, 'clear')
  given(
    'when a file is attached under the name of one who attaches none',
    { claims: known([claim('yamato', 'ヤマト運輸')]), attachments: known([file]) },
    'raised',
  )
  given(
    'when only its logo is attached',
    { claims: known([claim('yamato', 'ヤマト運輸')]), attachments: known([{ ...file, real: 'image' }]) },
    'clear',
  )
  given(
    'when the words of a stranger threaten an account',
    { claims: known([claim(null, '会員センター')]), pressure: known([pressure('suspension')]), links: known([link('https://x.example/')]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { asks: { known: false, why: 'undecodable' } })
})
