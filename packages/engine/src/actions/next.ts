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
  const it = MESSAGE[kind]
  if (brand !== null) {
    const words =
      verdict.id === 'genuine'
        ? continueOfficially(it, brand.title, page?.title ?? null)
        : confirmWithBrand(it, brand.title, page?.title ?? null)
    return { id: verdict.id === 'genuine' ? 'continue-officially' : 'confirm-with-brand', title: words[lang], url: page?.url ?? null }
  }
  if (unlisted !== null) return { id: 'confirm-with-organisation', title: confirmWithOrganisation(it, unlisted)[lang], url: null }
  return { id: 'leave-alone', title: leaveAlone(it, verdict.id === 'unconfirmed')[lang], url: null }
}

const MESSAGE: Readonly<Record<MessageKind, Words>> = {
  email: { ja: 'このメール', en: 'this mail' },
  sms: { ja: 'このSMS', en: 'this text message' },
  text: { ja: 'このメッセージ', en: 'this message' },
  url: { ja: 'このアドレス', en: 'this address' },
  image: { ja: 'このメッセージ', en: 'this message' },
}

function confirmWithBrand(it: Words, brand: Words, page: Words | null): Words {
  const where = { ja: page === null ? '' : `の「${page.ja}」`, en: page === null ? '' : `: ${page.en}` }
  return {
    ja: `${it.ja}のリンクや電話番号は使わず、いつものアプリか公式サイトから${brand.ja}${where.ja}を開いて確かめてください。何もなければ、無視してかまいません。`,
    en: `Do not use the links or phone numbers of ${it.en}. Open the official ${brand.en} app or site yourself${where.en}. If nothing is wrong there, ignore the message.`,
  }
}
function confirmWithOrganisation(it: Words, name: string): Words {
  return {
    ja: `${it.ja}のリンクや電話番号は使わず、「${name}」に、契約書やカードの裏など、前から知っている連絡先で確かめてください。`,
    en: `Do not use the links or phone numbers of ${it.en}. Ask “${name}” through a contact you already had: a contract, the back of your card, your bookmark.`,
  }
}
function leaveAlone(it: Words, unconfirmed: boolean): Words {
  return unconfirmed
    ? {
        ja: `心当たりがなければ、${it.ja}のリンクや添付ファイルは開かず、そのままにしてください。`,
        en: `If you did not expect ${it.en}, leave its links and attachments alone.`,
      }
    : {
        ja: `${it.ja}のリンクや添付ファイルは開かず、返信もしないでください。`,
        en: `Do not open the links or attachments of ${it.en}, and do not reply.`,
      }
}
function continueOfficially(it: Words, brand: Words, page: Words | null): Words {
  return {
    ja: `${it.ja}は${brand.ja}から届いた本物です。手続きは、いつものアプリか公式サイト${page === null ? '' : `の「${page.ja}」`}からでもできます。`,
    en: `${capital(it.en)} really came from ${brand.en}. You can do what it asks in the official app or site, too${page === null ? '' : `: ${page.en}`}.`,
  }
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
