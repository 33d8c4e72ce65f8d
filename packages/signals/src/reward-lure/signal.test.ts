import { ask, claim, describeSignal, known, link, pressure } from '@honmono/testkit'
import { rewardLure } from './signal.ts'

describeSignal(rewardLure, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.points-under-a-brand', {})
  raises('ng.grant-for-personal-data', {})
  staysQuiet('ok.shops-own-campaign')
  given('when nothing is wanted for it', { pressure: known([pressure('reward')]) }, 'clear')
  given(
    'when a brand’s page wants a sign-in for its own campaign',
    {
      claims: known([claim('rakuten', '楽天')]),
      pressure: known([pressure('reward')]),
      asks: known([ask('login')]),
      links: known([link('https://event.rakuten.co.jp/')]),
    },
    'clear',
  )
  cannotTell('when the body could not be decoded', { pressure: { known: false, why: 'undecodable' } })
})
