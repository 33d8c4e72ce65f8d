import { ask, claim, describeSignal, known, phone } from '@honmono/testkit'
import { mobileDesk } from './signal.ts'

const calling = { asks: known([ask('call', 'お電話ください')]) }
const mobile = { phones: known([phone('+819012345678', 'mobile')]) }

describeSignal(mobileDesk, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-desk-at-a-mobile-phone', { brand: 'smbc-card', shown: '080-1000-0000' })
  staysQuiet('ok.driver-calls')
  given(
    'when a bank wants a call to a mobile phone',
    { claims: known([claim('mizuho-bank', 'みずほ銀行')]), ...calling, ...mobile },
    'raised',
  )
  given('when a driver does', { claims: known([claim('yamato', 'ヤマト運輸')]), ...calling, ...mobile }, 'clear')
  given('when a host does, of whom a market writes', { claims: known([claim('airbnb', 'Airbnb')]), ...calling, ...mobile }, 'clear')
  given('when a friend does', { ...calling, ...mobile }, 'clear')
  cannotTell('when the facts are from before numbers were read', { phones: { known: false, why: 'not-collected' } })
})
