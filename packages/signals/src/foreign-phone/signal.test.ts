import { ask, claim, describeSignal, known, link, phone, pressure } from '@honmono/testkit'
import { foreignPhone } from './signal.ts'

const bank = { claims: known([claim('mizuho-bank', 'みずほ銀行')]) }
const calling = { asks: known([ask('call', 'お電話ください')]) }

describeSignal(foreignPhone, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.bank-at-an-ip-phone', { brand: 'mizuho-bank', shown: '050-1000-0000', kind: 'ip' })
  staysQuiet('ok.bank-names-its-own-desk')
  staysQuiet('ok.driver-calls')
  staysQuiet('ok.shop-mentions-a-card')
  given(
    'when a bank gives a free number that nobody knows',
    { ...bank, ...calling, phones: known([phone('+81120111222', 'free')]) },
    'raised',
  )
  given(
    'when there is a page to open instead',
    { ...bank, ...calling, phones: known([phone('+81120111222', 'free')]), links: known([link('https://x.example/')]) },
    'clear',
  )
  given(
    'when its branch signs a letter that wants no call',
    { ...bank, phones: known([phone('+81312345678', 'landline')]), pressure: known([pressure('deadline')]) },
    'clear',
  )
  given(
    'when a mobile phone is the only way out of an alarm',
    { ...bank, phones: known([phone('+819012345678', 'mobile')]), pressure: known([pressure('suspension')]) },
    'raised',
  )
  given('when the number is another listed brand’s', { ...bank, ...calling, phones: known([phone('+81120794082', 'free')]) }, 'clear')
  given('when it is the police’s', { ...bank, ...calling, phones: known([phone('#9110', 'short')]) }, 'clear')
  given(
    'when nothing is known of the brand’s numbers',
    { claims: known([claim('steam', 'Steam')]), ...calling, phones: known([phone('+815012345678', 'ip')]) },
    'clear',
  )
  given(
    'when a company that no list holds writes, too',
    {
      claims: known([claim('jcb', 'JCB'), claim(null, 'みさき信用金庫')]),
      ...calling,
      phones: known([phone('+81312345678', 'landline')]),
    },
    'clear',
  )
  cannotTell('when the facts are from before numbers were read', { phones: { known: false, why: 'not-collected' } })
})
