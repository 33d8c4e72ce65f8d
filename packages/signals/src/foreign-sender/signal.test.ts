import { claim, describeSignal, known, sender } from '@honmono/testkit'
import { foreignSender } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])

describeSignal(foreignSender, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.prime-payment', { brand: 'amazon', address: 'no-reply@kxwq-center.example', site: 'kxwq-center.example', claim: 'strong' })
  raises('ng.card-company-english', { brand: 'jcb', site: 'notice-desk.example' })
  staysQuiet('ok.gift-card-campaign')
  staysQuiet('ok.parcel-notice-names-the-shop')
  staysQuiet('ok.friend-forwards-an-order-notice')
  given(
    'when another listed company’s address is under the name',
    { claims, sender: known(sender('info@emagazine.rakuten.co.jp')) },
    'raised',
  )
  given('when a free mailbox is under the name', { claims, sender: known(sender('amazon.help@gmail.com')) }, 'raised')
  given(
    'when a person with a free mailbox hardly claims to be the brand',
    { claims: known([claim('amazon', 'Amazon', { strength: 'medium' })]), sender: known(sender('taro@gmail.com')) },
    'clear',
  )
  given(
    'when the brand stands in the address only',
    {
      claims: known([claim('rakuten', '楽天', { where: ['address'], strength: 'medium' })]),
      sender: known(sender('rakuten@shop.example')),
    },
    'clear',
  )
  given(
    'when the address belongs to a claim just as strong',
    { claims: known([claim('yamato', 'ヤマト運輸'), claim('amazon', 'Amazon')]), sender: known(sender('mail@kuronekoyamato.co.jp')) },
    'clear',
  )
  given(
    'when the address belongs to a weaker claim',
    {
      claims: known([claim('amazon', 'Amazon'), claim('yamato', 'ヤマト運輸', { strength: 'medium' })]),
      sender: known(sender('mail@kuronekoyamato.co.jp')),
    },
    'raised',
  )
  given('when the sender has a name and no address', { claims, sender: known(sender('', 'Amazon')) }, 'clear')
  cannotTell('when the text was pasted without its sender', { sender: { known: false, why: 'no-headers' } })
  given(
    'when a parcel service’s subject names the shop',
    {
      claims: known([claim('amazon', 'Amazon', { where: ['subject'], strength: 'medium' })]),
      sender: known(sender('info@kamome.example', 'かもめ急便')),
    },
    'clear',
  )
  given(
    'when the sender’s name carries the brand beside other words',
    { claims: known([claim('amazon', 'Amazon', { strength: 'medium' })]), sender: known(sender('info@kamome.example', 'Amazon 受付')) },
    'raised',
  )
})
