/** Genuine notices that look like scams, as they are sent. Own writing; the rest are the messages of corpus/genuine. */
import { readFileSync } from 'node:fs'

export interface Notice {
  readonly id: string
  /** The fields that the sender writes, and the body. */
  readonly source: Uint8Array
  readonly author: string
  readonly envelope: string
  readonly signer: string
  /** It is sent from an address that the brand's record lists, and leads to its official pages alone: proved, it is genuine. */
  readonly provable: boolean
}

const SENDERS_OWN =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-[a-z-]+|reply-to|list-[a-z-]+|dkim-signature|precedence|x-mailer)$/i

/** The mail without everything that servers on its way put on top. */
export function asSent(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)
  const head = text.slice(0, end?.index ?? text.length)
  const fields = head.split(/\r?\n(?![ \t])/).filter((field) => SENDERS_OWN.test(field.slice(0, field.indexOf(':'))))
  return Buffer.from(`${fields.join('\n')}\n\n${text.slice((end?.index ?? text.length) + (end?.[0].length ?? 0))}`, 'latin1')
}

export function fileAsSent(path: string): Uint8Array {
  return asSent(readFileSync(new URL(`../${path}`, import.meta.url)))
}

function written(from: string, subject: string, body: string): Uint8Array {
  const word = `=?UTF-8?B?${Buffer.from(subject).toString('base64')}?=`
  const address = from.slice(from.indexOf('<') + 1, -1)
  return Buffer.from(
    [
      `From: ${from}`,
      'To: hanako@reader.example',
      `Subject: ${word}`,
      'Date: Fri, 20 Nov 2026 10:15:00 +0900',
      `Message-ID: <20261120.1015@${address.slice(address.indexOf('@') + 1)}>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      body,
      '',
    ].join('\n'),
  )
}

const amazon = { author: 'amazon.co.jp', envelope: '20261120101500ab@bounces.amazon.co.jp', signer: 'amazon.co.jp', provable: true }

export const notices: readonly Notice[] = [
  {
    id: 'prime-payment-declined',
    ...amazon,
    source: written(
      'Amazon.co.jp <prime@amazon.co.jp>',
      'Amazonプライムの会費のお支払い方法をご確認ください',
      `花子様

Amazonプライムの会費600円を、ご登録のカードに請求できませんでした。
11月23日までに有効なお支払い方法をご登録いただけない場合、プライムの特典は一時停止されます。

お支払い方法の確認
https://www.amazon.co.jp/mc/pipelines/paymentmethod

すでに更新された場合、このメールは破棄してください。
Amazon.co.jp`,
    ),
  },
  {
    id: 'refuse-this-code',
    ...amazon,
    source: written(
      'Amazon.co.jp <account-update@amazon.co.jp>',
      'amazon.co.jp: サインイン試行',
      `花子様

お客様のアカウントにサインインしようとしている方がいます。お客様ご本人の場合、確認コードは次のとおりです。

641902

心当たりがない場合は、こちらから拒否してください。コードを他の人に教えないでください。
https://www.amazon.co.jp/z/Qm41xTz80aBv

Amazon.co.jp`,
    ),
  },
  { id: 'order-payment-declined', ...amazon, source: fileAsSent('genuine/amazon-payment-declined-proved.eml') },
  { id: 'sign-in-approval', ...amazon, source: fileAsSent('genuine/amazon-sign-in-proved.eml') },
  { id: 'warning-of-fakes', ...amazon, source: fileAsSent('genuine/amazon-warns-of-phishing.eml') },
  {
    id: 'card-payment-declined',
    author: 'account.netflix.com',
    envelope: '0102018@amazonses.com',
    signer: 'account.netflix.com',
    provable: true,
    source: fileAsSent('genuine/netflix-payment-declined-proved.eml'),
  },
  {
    id: 'debit-failed',
    author: 'mail.saisoncard.co.jp',
    envelope: 'bounce@mail.saisoncard.co.jp',
    signer: 'mail.saisoncard.co.jp',
    provable: false,
    source: fileAsSent('genuine/saison-debit-failed-proved.eml'),
  },
  {
    id: 'newsletter',
    author: 'emagazine.rakuten.co.jp',
    envelope: 'bounce@emagazine.rakuten.co.jp',
    signer: 'emagazine.rakuten.co.jp',
    provable: true,
    source: fileAsSent('genuine/rakuten-newsletter.eml'),
  },
  {
    id: 'card-expires',
    author: 'mail.eposcard.co.jp',
    envelope: 'mail@mail.eposcard.co.jp',
    signer: 'mail.eposcard.co.jp',
    provable: false,
    source: fileAsSent('genuine/epos-card-expires-proved.eml'),
  },
  {
    id: 'parcel',
    author: 'kuronekoyamato.co.jp',
    envelope: 'mail@kuronekoyamato.co.jp',
    signer: 'kuronekoyamato.co.jp',
    provable: false,
    source: fileAsSent('genuine/yamato-delivery-proved.eml'),
  },
]
