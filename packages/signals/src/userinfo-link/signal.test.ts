import { describeSignal, known, link } from '@honmono/testkit'
import { userinfoLink } from './signal.ts'

describeSignal(userinfoLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.site-before-the-at-sign', { userinfo: 'www.amazon.co.jp', site: 'member-center.example' })
  staysQuiet('ok.author-page-with-at-sign')
  given('for any user name in a link to press', { links: known([link('https://x.example/', { userinfo: 'secure' })]) }, 'raised')
  given(
    'for a developer’s user name in running text',
    { links: known([link('https://git.example/', { userinfo: 'git', role: 'plain' })]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
