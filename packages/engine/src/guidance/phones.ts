import type { Facts, Phone, PhoneKind } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { BrandPhone, Words } from '../knowledge/types.ts'

/** Somebody asks about a number, and about nothing that was written. */
export function isAboutPhone({ gaps }: Facts): boolean {
  return gaps.some(({ id }) => id === 'phone-holder')
}

/** The number that was asked about; null where the text only looks like one. */
export function phoneAsked(facts: Facts): Phone | null {
  return (isAboutPhone(facts) && facts.phones.known ? facts.phones.value[0] : null) ?? null
}

/** What is known of a number: whose it is listed as, or what kind it is. What a caller shows is no proof either way. */
export function wordsOnPhone({ number, shown, kind, country }: Phone, knowledge: Knowledge): Words {
  const desk = knowledge.lists.phoneDesks.find((one) => one.number === number)
  if (desk !== undefined)
    return {
      ja: `${shown}は「${desk.title.ja}」の番号です。${FORGED.ja}`,
      en: `${shown} is listed as: ${desk.title.en}. ${FORGED.en}`,
    }
  const official = officialPhone(number, shown, knowledge)
  if (official !== null) return official
  const words = KIND[kind](country)
  return { ja: `${shown}は${words.ja}`, en: `${shown} ${words.en}` }
}

/** The number is listed as one of a brand's own; null where it is not. */
export function officialPhone(number: string, shown: string, knowledge: Knowledge): Words | null {
  const owners = knowledge.ownersOfPhone(number).flatMap(({ brand, what }) => {
    const title = knowledge.brand(brand)?.title
    return title === undefined ? [] : [{ title, what }]
  })
  const [first] = owners
  if (first === undefined) return null
  const names = (lang: 'ja' | 'en', between: string) => owners.map(({ title }) => title[lang]).join(between)
  return {
    ja: `${shown}は、${names('ja', '、')}の番号として案内されています（${WHAT[first.what].ja}）。${FORGED.ja}`,
    en: `${shown} is published as a number of ${names('en', ', ')} (${WHAT[first.what].en}). ${FORGED.en}`,
  }
}
const FORGED: Words = {
  ja: 'ただし、着信やSMSに表示される番号は偽装できます。',
  en: 'But the number that a call or text message shows can be forged.',
}
const WHAT: Readonly<Record<BrandPhone['what'], Words>> = {
  support: { ja: '問い合わせ窓口', en: 'customer support' },
  fraud: { ja: '不正利用や被害の連絡先', en: 'for fraud and misuse' },
  'card-loss': { ja: '紛失・盗難の連絡先', en: 'for lost or stolen cards' },
  sms: { ja: 'SMSの発信元', en: 'its text messages come from it' },
  calls: { ja: '電話をかけてくるときの番号', en: 'it calls from it' },
  advice: { ja: '相談窓口', en: 'advice' },
}
const KIND: Readonly<Record<PhoneKind, (country: string) => Words>> = {
  free: () => ({
    ja: '、かける人に通話料がかからない番号です。会社の窓口に多い番号ですが、申し込めばどの会社でも持てます。',
    en: 'is free for the caller. Many help desks have such numbers, but any company can get one.',
  }),
  'navi-dial': () => ({
    ja: '、かける人が通話料を払う番号です。会社の窓口に多い番号ですが、申し込めばどの会社でも持てます。',
    en: 'is paid for by the caller. Many help desks have such numbers, but any company can get one.',
  }),
  ip: () => ({
    ja: '、050で始まるIP電話の番号です。会社も使いますが、手軽に取れるため、詐欺にもよく使われます。',
    en: 'is an internet telephone number (050). Companies use them, but so do many fraudsters, for they are easy to get.',
  }),
  premium: () => ({
    ja: '、かけると通話料のほかに情報料がかかる番号です。心当たりがなければ、かけないでください。',
    en: 'is a premium-rate number: calling it costs a fee on top of the call. If you do not know what it is, do not call it.',
  }),
  mobile: () => ({
    ja: '、携帯電話の番号です。銀行や役所の窓口が、携帯電話の番号を案内することは、まずありません。',
    en: 'is a mobile number. Banks and public offices hardly ever give a mobile number for their desk.',
  }),
  landline: () => ({
    ja: '、固定電話の番号です。だれの番号かは、公式サイトや書類にある番号と見比べてください。',
    en: 'is a landline. Compare it with the number on the official site or on your papers.',
  }),
  m2m: () => ({
    ja: '、機器どうしの通信に使われる番号です。ふつう、ここから人が電話をかけてくることはありません。',
    en: 'is a number for machines. People do not normally call from it.',
  }),
  international: (country) => ({
    ja: `、国際電話の番号です（国番号 +${country}）。日本の役所や警察が、国際電話の番号から電話やSMSをすることはありません。`,
    en: `is a number abroad (country code +${country}). Japanese offices and the police never call or text from such numbers.`,
  }),
  short: () => ({ ja: '、けた数の少ない特別な番号です。', en: 'is a special number of few digits.' }),
}
