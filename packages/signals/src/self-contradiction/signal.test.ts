import { ask, claim, describeSignal, known, link, mailbox, pressure, sender } from '@honmono/testkit'
import { selfContradiction } from './signal.ts'

const bank = { claims: known([claim(null, 'みさき銀行')]), asks: known([ask('login')]), sender: known(sender('info@misakibank.example')) }
const oneSite = [link('https://login.misakibank.example/in')]

describeSignal(selfContradiction, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.local-bank-leads-to-a-stranger', { sender: 'misakibank.example', site: 'qz7tk.test' })
  staysQuiet('ok.clinic-books-elsewhere')
  staysQuiet('ok.own-second-site')
  given(
    'when an alarming mail’s signature names a stranger to its own sender and link',
    {
      ...bank,
      asks: known([]),
      pressure: known([pressure('suspension')]),
      links: known([...oneSite, link('https://aoba-bank.test/', { role: 'plain' })]),
    },
    'raised',
  )
  given(
    'also when the reader’s mail gateway sends every link through itself',
    {
      ...bank,
      asks: known([]),
      pressure: known([pressure('suspension')]),
      links: known([
        ...oneSite,
        link('https://aoba-bank.test/', {
          href: 'https://gateway.test/?url=x',
          chain: ['https://gateway.test/?url=x', 'https://aoba-bank.test/'],
        }),
      ]),
    },
    'raised',
  )
  given(
    'when a school writes through a service and signs with its own site',
    { ...bank, links: known([...oneSite, link('https://aoba-school.test/', { role: 'plain' })]) },
    'clear',
  )
  given('when everything is on one site', { ...bank, links: known([link('https://login.misakibank.example/')]) }, 'clear')
  given(
    'when one of the links is at home',
    { ...bank, links: known([link('https://qz7tk.test/'), link('https://misakibank.example/')]) },
    'clear',
  )
  given(
    'when answers go to the site of the links',
    {
      ...bank,
      sender: known(sender('info@misakibank.example', '', { replyTo: [mailbox('info@qz7tk.test')] })),
      links: known([link('https://qz7tk.test/')]),
    },
    'clear',
  )
  given('when only the net knows where the link leads', { ...bank, links: known([link('https://bit.ly/x', { opaque: true })]) }, 'clear')
  given(
    'when a listed brand is claimed (told by foreign-link)',
    { ...bank, claims: known([claim('jcb', 'JCB'), claim(null, 'みさき銀行')]), links: known([link('https://qz7tk.test/')]) },
    'clear',
  )
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
