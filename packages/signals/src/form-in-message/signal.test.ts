import { describeSignal, known, link } from '@honmono/testkit'
import { formInMessage } from './signal.ts'

const form = (...fields: string[]) => ({ links: known([link('https://x.example/', { from: 'form', fields })]) })

describeSignal(formInMessage, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-number-form', { secrets: ['card', 'password'], site: 'card-desk.example' })
  staysQuiet('ok.search-and-rating-form')
  given('for a one-time code', form('text:otp'), 'raised')
  given('for a name and an address', form('text:name', 'text:postcode', 'email:email'), 'clear')
  given(
    'for a form that nobody can see',
    { links: known([link('https://x.example/', { from: 'form', fields: ['password:pw'], hidden: true })]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
