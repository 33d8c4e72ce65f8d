import type { Guidance } from '../guidance/guide.ts'
import type { Lang, Words } from '../knowledge/types.ts'
import type { MessageKind } from '../message/types.ts'
import type { Verdict } from '../verdict/decide.ts'

/** The one next action: right whatever the person thinks of the verdict. */
export interface Action {
  readonly id: 'confirm-with-brand' | 'confirm-with-organisation' | 'leave-alone' | 'continue-officially'
  readonly title: string
  /** An official address from brand data, or null. Never from the message. */
  readonly url: string | null
  /** How to get there and what to look for, in order, from brand data; empty where nothing is to be confirmed with a listed brand. */
  readonly steps: readonly string[]
}

export function nextAction(verdict: Verdict, guidance: Guidance, lang: Lang): Action {
  const { kind, brand, unlisted, page } = guidance
  const url = page?.url ?? null
  const seen = verdict.id === 'genuine' ? null : guidance.seen
  if (seen === 'all-fine' || seen === 'not-there') return { id: 'leave-alone', title: nothingToDo(kind)[lang], url: null, steps: [] }
  if (brand !== null && verdict.id === 'genuine')
    return { id: 'continue-officially', title: continueOfficially(kind, brand.title, page?.title ?? null)[lang], url, steps: [] }
  if (brand !== null && seen === 'same-notice')
    return { id: 'continue-officially', title: goOnThere(kind, brand.title)[lang], url, steps: [] }
  if (brand !== null) {
    const title = confirmWithBrand(kind, brand.title, page?.title ?? null)[lang]
    return { id: 'confirm-with-brand', title, url, steps: brand.confirm.steps[lang] }
  }
  const words = unlisted === null ? leaveAlone(verdict, guidance) : confirmWithOrganisation(verdict, guidance, unlisted)
  return { id: unlisted === null ? 'leave-alone' : 'confirm-with-organisation', title: words[lang], url: null, steps: [] }
}

/** A short text without fields may be an SMS, a chat or a piece of a mail: only a mail is called by its kind. */
function named(kind: MessageKind): Words {
  return kind === 'email' ? { ja: 'このメール', en: 'this mail' } : { ja: 'このメッセージ', en: 'this message' }
}
/** What to keep away from, as the beginning of a sentence in Japanese and a sentence in English. Only a mail brings files. */
function untouched(kind: MessageKind): Words {
  if (kind === 'url') return { ja: 'このアドレスは開かず', en: 'Do not open this address.' }
  return kind === 'email'
    ? {
        ja: 'このメールのリンク・添付ファイル・電話番号は使わず',
        en: 'Do not open the links or attachments of this mail, and do not use its phone numbers.',
      }
    : { ja: 'このメッセージのリンクや電話番号は使わず', en: 'Do not use the links or phone numbers of this message.' }
}

function confirmWithBrand(kind: MessageKind, brand: Words, page: Words | null): Words {
  const away = untouched(kind)
  return page === null
    ? {
        ja: `${away.ja}、いつもの${brand.ja}のアプリか公式サイトにログインして、お知らせを確かめてください。同じお知らせが見当たらなければ、無視してかまいません。`,
        en: `${away.en} Sign in to the ${brand.en} app or the official site as you always do, and look at its notices. If the same notice is not there, you may ignore the message.`,
      }
    : {
        ja: `${away.ja}、いつものアプリか公式サイトから${brand.ja}の「${page.ja}」を開いて確かめてください。同じお知らせが見当たらなければ、無視してかまいません。`,
        en: `${away.en} Open “${page.en}” in the ${brand.en} app or on the official site. If the same notice is not there, you may ignore the message.`,
      }
}
/** After the person looked, and all is well. */
function nothingToDo(kind: MessageKind): Words {
  const it = kind === 'url' ? { ja: 'このアドレス', en: 'this address' } : named(kind)
  return {
    ja: `${it.ja}のことは、もう気にしなくてかまいません。開いたり返事をしたりせず、そのままにしておいてください。`,
    en: `You need not do anything about ${it.en}. Do not open or answer it: leave it as it is.`,
  }
}
/** After the person found the same notice where it belongs. */
function goOnThere(kind: MessageKind, brand: Words): Words {
  const away = untouched(kind)
  return {
    ja: `${away.ja}、いま見た${brand.ja}の公式のアプリかサイトで、そのまま手続きしてください。`,
    en: `${away.en} Go on in the official ${brand.en} app or on the official site, where you just looked.`,
  }
}
/** Right for a company as for a person that is posed as. */
function confirmWithOrganisation({ id }: Verdict, { kind, asksInReturn }: Guidance, name: string): Words {
  if (asksInReturn) {
    const stop = nothingInReturn(id)
    return {
      ja: `${stop.ja}「${name}」に、前から知っている電話番号で、直接確かめてください。`,
      en: `${stop.en} Ask “${name}” directly, on a phone number that you already knew.`,
    }
  }
  const away = untouched(kind)
  return {
    ja: `${away.ja}、「${name}」に、お手元の書類や通帳、診察券などにある、前から知っている連絡先で確かめてください。`,
    en: `${away.en} Ask “${name}” through a contact you already had, such as the phone number on your own papers, bankbook or membership card.`,
  }
}
function nothingInReturn(verdict: Verdict['id']): Words {
  return verdict === 'unconfirmed'
    ? {
        ja: '確かめるまで、返信も、購入も、送金もしないでください。',
        en: 'Until you have checked, do not reply, buy anything or send money.',
      }
    : { ja: '返信も、購入も、送金もしないでください。', en: 'Do not reply, do not buy anything and do not send money.' }
}
function leaveAlone({ id }: Verdict, { kind, asksInReturn, isAboutPhone }: Guidance): Words {
  const unconfirmed = id === 'unconfirmed'
  if (isAboutPhone)
    return {
      ja: '心当たりがなければ、この番号からの電話に出たり、かけ直したりしないでください。会社や役所、警察を名乗られたら、いったん切り、公式サイトや手元の書類にある番号に、こちらからかけて確かめてください。',
      en: 'If you do not know why it calls you, do not answer and do not call back. If the caller claims to be from a company, an office or the police, hang up and call the number on the official site or on your own papers.',
    }
  const it = named(kind)
  if (kind === 'url')
    return unconfirmed
      ? { ja: '心当たりがなければ、このアドレスは開かないでください。', en: 'If you did not expect this address, do not open it.' }
      : { ja: 'このアドレスは開かないでください。', en: 'Do not open this address.' }
  if (asksInReturn && !unconfirmed) {
    const stop = nothingInReturn(id)
    return {
      ja: `${stop.ja}リンクや添付ファイルも開かないでください。知っている相手なら、前から知っている電話番号で、本人に確かめてください。`,
      en: `${stop.en} Do not open its links or attachments either. If you know the sender, ask on a phone number that you already knew.`,
    }
  }
  return unconfirmed
    ? {
        ja: `心当たりがなければ、${it.ja}のリンクや添付ファイルは開かず、電話も返信もしないでください。お金や番号を求められたら、前から知っている連絡先で相手に確かめてください。`,
        en: `If you did not expect ${it.en}, do not open its links or attachments, and do not call or reply. If it asks for money or numbers, ask the person through a contact you already had.`,
      }
    : {
        ja: `${it.ja}のリンクや添付ファイルは開かず、電話も返信もしないでください。知っている相手なら、前からの連絡先で確かめてください。`,
        en: `Do not open the links or attachments of ${it.en}, and do not call or reply. If you know the sender, ask through a contact you already had.`,
      }
}
function continueOfficially(kind: MessageKind, brand: Words, page: Words | null): Words {
  const it = named(kind)
  return {
    ja: `${it.ja}は${brand.ja}から届いた本物です。手続きや確認は、いつものアプリか公式サイト${page === null ? '' : `の「${page.ja}」`}からもできます。`,
    en: `${capital(it.en)} really came from ${brand.en}. Whatever it asks for can also be done ${page === null ? '' : `under “${page.en}” `}in the app you always use or on the official site.`,
  }
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
