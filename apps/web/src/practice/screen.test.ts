import { createReaders } from '@honmono/readers/node'
import { placesOf, tell } from '@honmono/render'
import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { practiceMessages } from '../../practice-messages.ts'
import { bytesOf } from './message.ts'
import { compare, findingOf, isSettled, type Part, partsOf, type Screen, screenOf, type Told, type Weight } from './screen.ts'

const checker = createChecker({ readers: createReaders() })
const messages = practiceMessages()
const told = new Map<string, Told>()
for (const message of messages) {
  const answer = await checker.check(bytesOf(message), { name: '', lang: 'ja' })
  const telling = tell(answer)
  told.set(message.id, { answer, telling, places: telling.reasons.map((reason) => placesOf(answer, reason)) })
}

function on(id: string): { readonly told: Told; readonly screen: Screen } {
  const found = told.get(id)
  if (found === undefined) throw new Error(`no message ${id}`)
  return { told: found, screen: screenOf(found) }
}
/** The first part with these words. */
function part(screen: Screen, words: string): Part {
  const found = partsOf(screen).find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`nothing says ${words}`)
  return found
}
function weigh(id: string, words: string): Weight {
  const { told, screen } = on(id)
  return findingOf(told, part(screen, words)).weight
}

describe('what the person points at', () => {
  it('in a fake: a link that leads elsewhere decides', () => {
    expect(weigh('fake-amazon/prime-payment-failed.eml', 'お支払い方法を更新する')).toBe('decides')
    expect(weigh('sms/yamato-redelivery.txt', 'saitatsu.example')).toBe('decides')
  })
  it('in a fake: the brand’s own link beside it does not', () => {
    expect(weigh('fake-families/electricity-cutoff.eml', 'www.tepco.co.jp')).toBe('nothing')
  })
  it('in a fake: a sender with a foreign address decides', () => {
    expect(weigh('fake-families/police-arrest-warrant.eml', 'sousa2@keiji-renraku.example')).toBe('decides')
  })
  it('in a fake: threats and hurry are only a hint', () => {
    expect(weigh('fake-amazon/prime-payment-failed.eml', '会員資格は一時停止となります')).toBe('hints')
  })
  it('in a fake: a greeting is nothing', () => {
    expect(weigh('fake-amazon/prime-payment-failed.eml', 'いつもAmazonをご利用いただき')).toBe('nothing')
  })
  it('in a text message: a number that is not the bank’s decides', () => {
    expect(weigh('sms/phone-bank-ip.txt', '050-1000-0142')).toBe('decides')
  })
  it('a code to scan decides like a link', () => {
    const { screen, told } = on('inside/smbc-bank-code-picture.eml')
    expect(screen.codes.map((one) => findingOf(told, one).weight)).toEqual(['decides'])
  })
  it('a form in the mail decides, though it has no width in the text', () => {
    expect(weigh('tricks/form-in-mail.eml', 'サインイン')).not.toBe('nothing')
    const { screen, told } = on('tricks/form-in-mail.eml')
    const form = partsOf(screen).find(({ kind }) => kind === 'link')
    expect(form === undefined ? undefined : findingOf(told, form).weight).toBe('decides')
  })
  it('in a proved notice: sender and official links decide, the deadline is nothing', () => {
    const id = 'genuine/amazon-payment-declined-proved.eml'
    expect(weigh(id, 'payments-update@amazon.co.jp')).toBe('decides')
    expect(weigh(id, 'お支払い方法を変更する')).toBe('decides')
    expect(weigh(id, '11月17日までに変更がない場合')).toBe('nothing')
  })
  it('in a real text message: the brand’s own short address is what can be seen, the failed payment a hint', () => {
    expect(weigh('sms/genuine-prime-renewal.txt', 'amzn.asia')).toBe('decides')
    expect(weigh('sms/genuine-prime-renewal.txt', 'お支払いができませんでした')).toBe('hints')
  })
  it('where a brand is only named: a link to it decides nothing, for nobody poses as it', () => {
    expect(weigh('plain/friend-amazon-link.eml', 'amazon.co.jp')).toBe('nothing')
  })
})

describe('the comparison', () => {
  it('says what was found, what was overlooked and what no phone shows', () => {
    const { told, screen } = on('fake-amazon/account-locked-forged-sender.eml')
    const link = part(screen, 'ご本人様確認を行う')
    const { tapped, overlooked, unseen, found } = compare(told, screen, [link.id])
    expect(found).toBe(true)
    expect(tapped.map(({ part }) => part.id)).toEqual([link.id])
    expect(overlooked.map(({ part }) => part.kind)).toEqual(['sender'])
    expect(unseen.map((index) => told.telling.reasons[index]?.id)).toEqual(['foreign-server', 'missing-reverse-name'])
  })
  it('is not satisfied by words that prove nothing', () => {
    const { told, screen } = on('fake-amazon/prime-payment-failed.eml')
    const { tapped, overlooked, found } = compare(told, screen, [part(screen, '会員資格は一時停止となります').id])
    expect(found).toBe(false)
    expect(tapped.map(({ weight }) => weight)).toEqual(['hints'])
    expect(overlooked.length).toBeGreaterThan(0)
  })
  it('asks for nothing where nothing can be found', () => {
    const { told, screen } = on('sms/parcel-unnamed.txt')
    expect(compare(told, screen, [])).toEqual({ tapped: [], overlooked: [], unseen: [], found: true })
  })
  it('takes no part of another message for one of this', () => {
    const { told, screen } = on('fake-amazon/prime-payment-failed.eml')
    expect(compare(told, screen, ['no such part']).tapped).toEqual([])
  })
})

describe.each(messages)('on the screen of $id', ({ id, kind, truth, lesson }) => {
  const { told, screen } = on(id)
  const parts = partsOf(screen)
  it('each part has a name of its own and stands where it says', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    for (const { at, text, kind } of parts) {
      const view = told.answer.views.find(({ part }) => part === at.part)
      if (kind === 'text') expect(view?.text.slice(at.start, at.end)).toBe(text)
      expect(at.end).toBeLessThanOrEqual(view?.text.length ?? -1)
    }
  })
  it('no word of the body is lost', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    const bodies = told.answer.views.filter(({ part, shown }) => shown && !part.startsWith('header:') && !part.includes(':qr:'))
    const said = screen.lines.flat().filter(({ at }) => at.start < at.end)
    expect(letters(said.map(({ text }) => text).join(''))).toBe(letters(bodies.map(({ text }) => text).join('')))
  })
  it('a mail has a sender, and a fake something that decides, unless nobody can tell', () => {
    if (kind === 'mail') expect(screen.sender).not.toBeNull()
    const deciding = parts.filter((part) => findingOf(told, part).weight === 'decides')
    if (truth === 'fake' && lesson !== 'cannot-tell') expect(deciding.length).toBeGreaterThan(0)
    if (lesson === 'cannot-tell') expect(isSettled(told.answer.verdict)).toBe(false)
  })
})
