import { authentication, claim, describeSignal, known, sender } from '@honmono/testkit'
import { expect, it } from 'vitest'
import { forgedSender } from './signal.ts'

const amazon = { claims: known([claim('amazon', 'Amazon')]), sender: known(sender('info@amazon.co.jp', 'Amazon')) }

describeSignal(forgedSender, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.dmarc-fail', { address: 'account-update@amazon.co.jp', check: 'dmarc', server: 'mx.reader.example' })
  raises('ng.spf-fail-local-office', { site: 'suido-sakura.example', check: 'spf' })
  raises('ng.sealed-by-a-stranger', { address: 'auto-confirm@amazon.co.jp', check: 'dmarc' })
  staysQuiet('ok.passed-on-by-a-group-that-checks')
  staysQuiet('ok.forwarded-by-microsoft-365')
  staysQuiet('ok.forwarded-with-good-signature')
  staysQuiet('ok.mailing-list-breaks-the-signature')
  given(
    'when SPF only doubts',
    { ...amazon, authentication: known(authentication({ spf: { result: 'softfail', domain: 'amazon.co.jp' } })) },
    'clear',
  )
  given(
    'when the server found nothing to test',
    { ...amazon, authentication: known(authentication({ spf: { result: 'none', domain: null } })) },
    'clear',
  )
  given(
    'when DMARC fails for a claimed brand though a stranger’s own envelope passes',
    {
      ...amazon,
      authentication: known(
        authentication({ spf: { result: 'pass', domain: 'x.example' }, dmarc: { result: 'fail', domain: 'amazon.co.jp' } }),
      ),
    },
    'raised',
  )
  given(
    'when a family list broke the brand’s signature by tagging the subject',
    {
      ...amazon,
      authentication: known(
        authentication({
          spf: { result: 'pass', domain: 'list.example' },
          dkim: [{ result: 'fail', domain: 'amazon.co.jp' }],
          dmarc: { result: 'fail', domain: 'amazon.co.jp' },
        }),
      ),
    },
    'clear',
  )
  given(
    'when SPF fails but an aligned signature passes',
    {
      ...amazon,
      authentication: known(
        authentication({
          spf: { result: 'fail', domain: 'amazon.co.jp' },
          dkim: [{ result: 'pass', domain: 'amazon.co.jp' }],
          alignedSite: 'amazon.co.jp',
        }),
      ),
    },
    'clear',
  )
  given(
    'when an employee’s mail passed a mailing list',
    {
      authentication: known(
        authentication({ spf: { result: 'pass', domain: 'ml.example' }, dmarc: { result: 'fail', domain: 'amazon.com' } }),
      ),
      sender: known(sender('kenta@amazon.com', 'Kenta')),
      claims: known([claim('amazon', 'Amazon', { where: ['address'], strength: 'medium' })]),
    },
    'clear',
  )
  given(
    'when the seal vouches for another sender than the author',
    {
      ...amazon,
      authentication: known(
        authentication({
          dmarc: { result: 'fail', domain: 'amazon.co.jp' },
          arc: { result: 'pass', sealer: 'google.com', trusted: true, site: 'shop.example' },
        }),
      ),
    },
    'raised',
  )
  cannotTell('when no result is of the reader’s own server', amazon)
})

it('says who found it: the reader’s own server, or this check', () => {
  const address = 'order@amazon.co.jp'
  expect(forgedSender.text.ja.found({ address })).toContain('あなたのメールサーバーは')
  expect(forgedSender.text.ja.found({ address, by: 'this-check' })).toContain('DNSに問い合わせたところ')
  expect(forgedSender.text.en.found({ address, by: 'own-server' })).toContain('your own mail server found')
  expect(forgedSender.text.en.found({ address, by: 'this-check' })).toContain('a question to DNS showed')
})
