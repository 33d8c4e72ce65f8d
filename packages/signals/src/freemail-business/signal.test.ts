import { ask, claim, describeSignal, known, pressure, sender } from '@honmono/testkit'
import { freemailBusiness } from './signal.ts'

const clinic = { claims: known([claim(null, 'もりた歯科クリニック')]), sender: known(sender('morita@gmail.com')) }

describeSignal(freemailBusiness, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-company-from-a-free-mailbox', { site: 'gmail.com' })
  raises('ng.local-bank-wants-a-login', { address: 'misakiginko.info@yahoo.co.jp' })
  staysQuiet('ok.small-clinic')
  given('when a clinic threatens', { ...clinic, pressure: known([pressure('threat')]) }, 'raised')
  given(
    'when the mail service itself writes',
    { ...clinic, pressure: known([pressure('suspension')]), sender: known(sender('Postmaster@gmail.com')) },
    'clear',
  )
  given('when a clinic asks for an answer', { ...clinic, asks: known([ask('reply')]) }, 'clear')
  given(
    'when a company writes from its own domain',
    { claims: known([claim(null, 'みさき銀行')]), asks: known([ask('login')]), sender: known(sender('info@misakibank.example')) },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
