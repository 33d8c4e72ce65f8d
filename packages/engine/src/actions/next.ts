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
}

export function nextAction(verdict: Verdict, { kind, brand, unlisted, page }: Guidance, lang: Lang): Action {
  if (brand !== null) {
    const words =
      verdict.id === 'genuine'
        ? continueOfficially(kind, brand.title, page?.title ?? null)
        : confirmWithBrand(kind, brand.title, page?.title ?? null)
    return { id: verdict.id === 'genuine' ? 'continue-officially' : 'confirm-with-brand', title: words[lang], url: page?.url ?? null }
  }
  if (unlisted !== null) return { id: 'confirm-with-organisation', title: confirmWithOrganisation(kind, unlisted)[lang], url: null }
  return { id: 'leave-alone', title: leaveAlone(kind, verdict.id === 'unconfirmed')[lang], url: null }
}

/** A short text without fields may be an SMS, a chat or a piece of a mail: only a mail is called by its kind. */
function named(kind: MessageKind): Words {
  return kind === 'email' ? { ja: 'このメール', en: 'this mail' } : { ja: 'このメッセージ', en: 'this message' }
}
/** What to keep away from, as the beginning of a sentence in Japanese and a sentence in English. */
function untouched(kind: MessageKind): Words {
  const it = named(kind)
  return kind === 'url'
    ? { ja: 'このアドレスは開かず', en: 'Do not open this address.' }
    : { ja: `${it.ja}のリンクや電話番号は使わず`, en: `Do not use the links or phone numbers of ${it.en}.` }
}

function confirmWithBrand(kind: MessageKind, brand: Words, page: Words | null): Words {
  const where = { ja: page === null ? '' : `の「${page.ja}」`, en: page === null ? '' : `: ${page.en}` }
  const away = untouched(kind)
  return {
    ja: `${away.ja}、いつものアプリか公式サイトから${brand.ja}${where.ja}を開いて確かめてください。何もなければ、無視してかまいません。`,
    en: `${away.en} Open the official ${brand.en} app or site yourself${where.en}. If nothing is wrong there, ignore the message.`,
  }
}
function confirmWithOrganisation(kind: MessageKind, name: string): Words {
  const away = untouched(kind)
  return {
    ja: `${away.ja}、「${name}」に、契約書やカードの裏など、前から知っている連絡先で確かめてください。`,
    en: `${away.en} Ask “${name}” through a contact you already had: a contract, the back of your card, your bookmark.`,
  }
}
function leaveAlone(kind: MessageKind, unconfirmed: boolean): Words {
  const it = named(kind)
  if (kind === 'url')
    return unconfirmed
      ? { ja: '心当たりがなければ、このアドレスは開かないでください。', en: 'If you did not expect this address, do not open it.' }
      : { ja: 'このアドレスは開かないでください。', en: 'Do not open this address.' }
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
    en: `${capital(it.en)} really came from ${brand.en}. Whatever it asks for can also be done in the official app or site${page === null ? '' : `: ${page.en}`}.`,
  }
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
