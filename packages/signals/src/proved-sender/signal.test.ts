import { runSignal } from '@honmono/engine'
import { authentication, claim, describeSignal, knowledge, known, mailbox, noFacts, sender } from '@honmono/testkit'
import { expect, it } from 'vitest'
import { provedSender } from './signal.ts'

const proved = {
  claims: known([claim('amazon', 'Amazon')]),
  sender: known(sender('info@amazon.co.jp', 'Amazon')),
  authentication: known(authentication({ alignedSite: 'amazon.co.jp' })),
}

describeSignal(provedSender, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.order-notice-proved-by-own-server', { brand: 'amazon', address: 'auto-confirm@amazon.co.jp', server: 'mx.reader.example' })
  staysQuiet('ok.pass-of-another-domain')
  given(
    'when the proof is for another claim than the first',
    { ...proved, claims: known([claim('jcb', 'JCB'), claim('amazon', 'Amazon')]) },
    'clear',
  )
  given(
    'when a second From field stands beside the proved one',
    { ...proved, sender: known(sender('', '', { from: [mailbox('info@amazon.co.jp'), mailbox('x@y.example')], fromFields: 2 })) },
    'clear',
  )
  given(
    'when the proved address is a stranger’s',
    { ...proved, sender: known(sender('info@amazon.example')), authentication: known(authentication({ alignedSite: 'amazon.example' })) },
    'clear',
  )
  given(
    'when nothing is aligned',
    { ...proved, authentication: known(authentication({ dkim: [{ result: 'pass', domain: 'x.example' }] })) },
    'clear',
  )
  cannotTell('when no result is of the reader’s own server', { claims: proved.claims, sender: proved.sender })
})

it.each([
  ['own-server', 'あなたのメールサーバーが確認しています', 'your mail server found'],
  ['this-check', 'DNSに問い合わせて確認しました', 'a question to DNS showed'],
] as const)('says who found it: %s', (by, ja, en) => {
  const facts = { ...noFacts, ...proved, authentication: known(authentication({ alignedSite: 'amazon.co.jp', by })) }
  expect(runSignal(facts, provedSender, knowledge).evidence).toMatchObject([{ by }])
  const parts = { name: 'Amazon', address: 'info@amazon.co.jp', by }
  expect(provedSender.text.ja.found(parts)).toContain(ja)
  expect(provedSender.text.en.found(parts)).toContain(en)
})
