import { ask, claim, describeSignal, known, phone, pressure } from '@honmono/testkit'
import { costlyPhone } from './signal.ts'

const calling = { asks: known([ask('call', 'お電話ください')]) }
const abroad = { phones: known([phone('+18445550100', 'international', { country: '1' })]) }

describeSignal(costlyPhone, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.support-abroad', { number: '+18445550100', kind: 'international', country: '1' })
  raises('ng.fee-for-a-call', { kind: 'premium', shown: '0990-50-0000' })
  staysQuiet('ok.hotel-abroad')
  given('when a text message wants a call abroad', { kind: known('sms'), ...calling, ...abroad }, 'raised')
  given('when a brand’s name is borrowed for it', { claims: known([claim('ymobile', 'ワイモバイル')]), ...calling, ...abroad }, 'raised')
  given('when nobody is pressed', { ...calling, ...abroad }, 'clear')
  given(
    'when an English mail gives an American number',
    { asks: known([ask('call', 'call us now')]), pressure: known([pressure('renewal', 'was renewed')]), ...abroad },
    'clear',
  )
  given('when the text message itself came from abroad, and wants no call', { kind: known('sms'), ...abroad }, 'clear')
  given('when the desk is in Japan', { kind: known('sms'), ...calling, phones: known([phone('+81312345678', 'landline')]) }, 'clear')
  cannotTell('when the facts are from before numbers were read', { phones: { known: false, why: 'not-collected' } })
})
