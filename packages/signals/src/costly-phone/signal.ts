import { brandCalled, calledPhones, defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

const ALARM = new Set(['threat', 'unusual-access', 'violation', 'suspension', 'payment-failed', 'refund', 'renewal', 'delivery-problem'])
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/

/** A Japanese message that alarms, poses as a listed brand or is a text message, and wants a call abroad or to a premium-rate number:
    fake support (+1 8xx), "the telephone company", "the police". A hotel abroad that gives its number alarms nobody; a brand's listed
    number abroad is its own. */
export const costlyPhone = defineSignal({
  id: 'costly-phone',
  asks: 'Is a reader in Japan to call abroad, or a number that costs a fee?',
  direction: 'fake',
  about: 'links',
  needs: ['kind', 'claims', 'phones', 'asks', 'pressure', 'links'],
  strength: 'medium',
  text,
  detect: (facts, knowledge) => {
    const { kind, claims, asks, pressure } = facts
    const isJapanese = [...asks, ...pressure].some(({ quote }) => JAPANESE.test(quote))
    const isPressed = kind === 'sms' || leadingClaims(claims).length > 0 || pressure.some((one) => ALARM.has(one.kind))
    if (!isJapanese || !isPressed) return []
    const brand = brandCalled(claims, knowledge)
    return calledPhones(facts, knowledge)
      .filter((phone) => phone.kind === 'premium' || phone.kind === 'international')
      .filter((phone) => brand?.isForeign(phone) ?? true)
      .map(({ number, shown, kind, country, at }) => ({ number, shown, kind, country, at }))
  },
})
