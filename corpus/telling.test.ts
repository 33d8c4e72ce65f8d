import { readdirSync, readFileSync } from 'node:fs'
import { tell } from '@honmono/render'
import { type Answer, createChecker } from 'honmono'
import { data } from 'honmono/data'
import { describe, expect, it } from 'vitest'

const folder = new URL('.', import.meta.url)
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'))
  .sort()

const checker = createChecker()
const titleOf = (lang: 'ja' | 'en') => (id: string) => checker.brands.find((brand) => brand.id === id)?.title[lang]
function answerTo(input: string | Uint8Array, lang: 'ja' | 'en' = 'ja'): Answer {
  const [answer] = checker.checkAll(input, { lang })
  if (answer === undefined || 'error' in answer) throw new Error(`no answer: ${answer?.error.message}`)
  return answer
}
const fileOf = (path: string) => readFileSync(new URL(path, folder))
const toldOf = (path: string, lang: 'ja' | 'en' = 'ja') => tell(answerTo(fileOf(path), lang), titleOf(lang))
const targetsOf = (path: string) => toldOf(path).targets.map(({ site, official }) => `${site} ${official}`)

describe('what people are told of the golden messages', () => {
  it('rests on the same reasons in Japanese and in English', () => {
    const ids = (path: string, lang: 'ja' | 'en') => toldOf(path, lang).reasons.map(({ id }) => id)
    expect(paths.filter((path) => ids(path, 'ja').join() !== ids(path, 'en').join())).toEqual([])
  })

  it('calls a listed brand by one name in the summary and in the reasons', () => {
    const { summary, reasons } = toldOf('fake-amazon/prime-payment-failed.eml')
    const text = [summary, ...reasons.map((reason) => reason.text)].join('')
    expect(text).toContain('「Amazon」を名乗っていますが、リンクは')
    expect(text).toContain('Amazonの公式アドレスとしては知られていません')
    expect(text).not.toMatch(/Amazon\.co\.jp|Amazonプライム/)
  })

  it('names no protocol in a reason', () => {
    const texts = paths.flatMap((path) => (['ja', 'en'] as const).flatMap((lang) => toldOf(path, lang).reasons.map(({ text }) => text)))
    expect(texts.filter((text) => /DMARC|DKIM|SPF/.test(text))).toEqual([])
  })
})

describe('where the links lead', () => {
  it('holds a foreign link also when it stands in the footer, and before the official ones', () => {
    expect(targetsOf('tricks/proved-sender-foreign-footer-link.eml')).toEqual(['tetsuzuki-madoguchi.example false', 'amazon.co.jp true'])
  })

  it('leaves out the footer of genuine mail, with its pages on social networks', () => {
    const genuine = paths.map((path) => toldOf(path)).filter(({ verdict }) => verdict === 'genuine')
    expect(genuine.flatMap(({ targets }) => targets).filter(({ official }) => official !== true)).toEqual([])
  })

  it('calls a program in a link what it is, not a site', () => {
    const [ja] = toldOf('tricks/data-link.eml').targets
    expect(ja).toMatchObject({ site: 'サイトではありません', whose: 'リンクに仕込まれたプログラムです', official: false })
    const [en] = toldOf('tricks/data-link.eml', 'en').targets
    expect(en).toMatchObject({ site: 'not a site', whose: 'a program hidden in the link', official: false })
    expect(answerTo(fileOf('tricks/data-link.eml')).links[0]?.href).toMatch(/^data:/)
  })

  it('says to wait before opening where nothing is confirmed, and nothing of the kind where all is official', () => {
    expect(toldOf('bare/url-unknown.txt').titles.doNotPress).toBe('（確かめるまで押さないでください）')
    expect(toldOf('bare/url-unknown.txt', 'en').titles.doNotPress).toBe(' (do not open them until you have confirmed)')
    expect(toldOf('fake-amazon/prime-payment-failed.eml').titles.doNotPress).toBe('（押さないでください）')
    expect(toldOf('genuine/amazon-order-unproved.eml').titles.doNotPress).toBe('')
    expect(toldOf('genuine/amazon-order-proved.eml').titles.doNotPress).toBe('')
  })
})

describe('what to do next', () => {
  const next = (path: string, lang: 'ja' | 'en' = 'ja') => toldOf(path, lang).next

  it('leads to the page of the brand, and says how to get there where only its front page is certain', () => {
    const { text, url, steps } = next('fake-amazon/prime-payment-failed.eml')
    expect(text).toBe(
      'このメールのリンク・添付ファイル・電話番号は使わず、いつものアプリか公式サイトからAmazonの「メッセージセンター」を開いて確かめてください。同じお知らせが見当たらなければ、無視してかまいません。',
    )
    expect(url).toBe('https://www.amazon.co.jp/')
    expect(steps[1]).toBe('「アカウントサービス」から「メッセージセンター」を開きます。')
    expect(next('fake-amazon/prime-payment-failed.eml', 'en').text).toBe(
      'Do not open the links or attachments of this mail, and do not use its phone numbers. Open “Message Center” in the Amazon app or on the official site. If the same notice is not there, you may ignore the message.',
    )
  })

  it('never names a front page as the place to confirm', () => {
    expect(next('fake-brands/smbc-card-usage-check.eml').text).toContain(
      'いつもの三井住友カードのアプリか公式サイトにログインして、お知らせを確かめてください。',
    )
    expect(paths.filter((path) => /トップページ|front page/.test(next(path).text + next(path, 'en').text))).toEqual([])
  })

  it('says first to send nothing, where somebody unlisted wants an answer or money', () => {
    expect(next('fake-unlisted/boss-chat-group.eml').text).toBe(
      '返信も、購入も、送金もしないでください。「株式会社みどり製作所 代表取締役 佐伯」に、前から知っている電話番号で、直接確かめてください。',
    )
    expect(next('fake-unlisted/extortion-own-address.eml').text).toMatch(/^返信も、購入も、送金もしないでください。/)
    expect(next('fake-unlisted/hospital-bill.eml').text).toContain('お手元の書類や通帳、診察券などにある、前から知っている連絡先で')
  })

  it('is the same for an address alone, however it is written, and says nowhere that it names anybody', () => {
    const [whole, bare] = ['https://www.amazon.co.jp/gp/x', 'amazon.co.jp'].map((input) => tell(answerTo(input), titleOf('ja')))
    expect(whole?.next).toMatchObject({ url: 'https://www.amazon.co.jp/', text: expect.stringMatching(/^このアドレスは開かず、/) })
    expect(bare?.next).toEqual(whole?.next)
    expect([whole?.where, bare?.where]).toEqual(['', ''])
    expect(tell(answerTo('https://xkq3.example/')).next.url).toBeNull()
  })
})

describe('what to do first by those who already did something', () => {
  it('covers every case in every answer but a genuine one, the likeliest first', () => {
    const cases = data.guides.filter(({ kind }) => kind === 'recover').length
    for (const path of paths) {
      const { verdict, ifGiven } = toldOf(path)
      expect([path, new Set(ifGiven.map(({ id }) => id)).size]).toEqual([path, verdict === 'genuine' ? 0 : cases])
      expect([path, ifGiven.map(({ likely }) => likely)]).toEqual([
        path,
        ifGiven.map(({ likely }) => likely).sort((a, b) => Number(b) - Number(a)),
      ])
      expect(answerTo(fileOf(path)).alreadyGave?.id).toBe(ifGiven.find(({ likely }) => likely)?.id)
    }
  })

  it('names whom to call after any way of sending money', () => {
    const [first] = toldOf('fake-unlisted/extortion-own-address.eml').ifGiven
    expect(first).toMatchObject({ id: 'recover-money', likely: true, first: expect.stringContaining('銀行・決済サービス・取引所') })
  })
})
