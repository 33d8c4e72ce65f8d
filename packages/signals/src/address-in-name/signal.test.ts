import { describeSignal, known, sender } from '@honmono/testkit'
import { addressInName } from './signal.ts'

describeSignal(addressInName, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.official-address-as-name', { shown: 'info@amazon.co.jp', address: 'q8z@pier-mail.example' })
  raises('ng.unlisted-bank-address', { shown: 'info@misakibank.example', site: 'throw-mail.test' })
  staysQuiet('ok.document-shared-by-a-service')
  staysQuiet('ok.one-person-two-addresses')
  staysQuiet('ok.name-repeats-the-site')
  given('when the name is a host of the brand', { sender: known(sender('x@y.example', 'www.amazon.co.jp')) }, 'raised')
  given(
    'when the host is the brand’s very name (told by foreign-sender)',
    { sender: known(sender('x@y.example', 'Amazon.co.jp')) },
    'clear',
  )
  given('when it is written in full width', { sender: known(sender('x@y.example', 'ｉｎｆｏ＠ａｍａｚｏｎ．ｃｏ．ｊｐ')) }, 'raised')
  given('when a form puts its customer’s address there', { sender: known(sender('form@shop.example', 'ichiro@gmail.com')) }, 'clear')
  given(
    'when an unlisted company is called by a host of its own',
    { sender: known(sender('mail@travelmail.example', 'Travel.example')) },
    'clear',
  )
  given('when a list names the writer', { sender: known(sender('dev@lists.example', "'joe@work.example' via dev")) }, 'clear')
  given(
    'when it says "via" over a free mailbox, which is no list',
    { sender: known(sender('x@outlook.com', 'saiyo@midori.example via haishin')) },
    'raised',
  )
  given('when it holds marks and a company form only', { sender: known(sender('info@midori.example', 'Midori Denki Co.,Ltd.')) }, 'clear')
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
})
