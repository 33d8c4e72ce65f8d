import { claim, describeSignal, known, link } from '@honmono/testkit'
import { smsLinkNeverSent } from './signal.ts'

const yamato = { claims: known([claim('yamato', 'ヤマト運輸')]), links: known([link('https://x.example/')]) }

describeSignal(smsLinkNeverSent, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.parcel-by-sms', { brand: 'yamato', site: 'parcel-desk.example' })
  staysQuiet('ok.prime-renewal')
  staysQuiet('ok.parcel-talk')
  given('for the same words in a mail', { ...yamato, kind: known('email') }, 'clear')
  given('for a pasted text, which may be a mail', { ...yamato, kind: known('text') }, 'clear')
  given('for a text message without a link', { ...yamato, kind: known('sms'), links: known([]) }, 'clear')
  cannotTell('when the body could not be decoded', { kind: known('sms'), links: { known: false, why: 'undecodable' } })
})
