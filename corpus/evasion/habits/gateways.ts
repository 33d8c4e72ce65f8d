import { withField, withSubject } from '../mail.ts'
import { changeLinks, changePage, insideBody, shownText, withShown } from '../text.ts'
import { below } from './forwarding.ts'
import { type Habit, habit } from './habit.ts'

/** The reader's mail gateway sends every link through itself. */
const wrapped = (id: string, wrap: (address: string) => string): Habit =>
  habit(id, (mail) => {
    const shown = shownText(mail)
    const changed = changeLinks(shown, wrap)
    return changed.text === shown.text ? null : withShown(mail, changed)
  })

/** Proofpoint's own code: hyphen for percent, underscore for slash. */
const proofpoint = (address: string) =>
  encodeURIComponent(address)
    .replace(/[-_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '_')
    .replaceAll('%', '-')

const BANNER = [
  'このメールは社外から届きました。リンクや添付ファイルにご注意ください。',
  'CAUTION: This email originated from outside of the organization.',
]
const DISCLAIMER = [
  '本メールには秘密情報が含まれていることがあります。誤って受信された場合は、お手数ですが送信者にご連絡のうえ、削除してくださいますようお願いいたします。',
  'This message and any attachment are confidential. If you are not the intended recipient, please notify the sender and delete it.',
]

export const gatewayHabits = [
  wrapped(
    'safe-links',
    (address) =>
      `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Chanako%40reader.example%7C&sdata=q%3D&reserved=0`,
  ),
  wrapped('proofpoint-v2', (address) => `https://urldefense.proofpoint.com/v2/url?u=${proofpoint(address)}&d=DwMFaQ&c=eu&r=x&m=y&s=z&e=`),
  wrapped('proofpoint-v3', (address) => `https://urldefense.com/v3/__${address}__;!!AbC1!xyz$`),
  wrapped('barracuda', (address) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(address)}&c=E,1,xyz&typo=1`),
  habit('tagged-external-ja', (mail) => withSubject(mail, `[外部] ${mail.subject}`)),
  habit('tagged-external-en', (mail) => withSubject(mail, `[EXTERNAL] ${mail.subject}`)),
  habit('external-banner', (mail) => {
    const shown = shownText(mail)
    if (shown.format === 'html')
      return changePage(mail, (page) =>
        insideBody(page, 'first', `<table style="background:#fff4ce"><tr><td>${BANNER.join('<br>')}</td></tr></table>`),
      )
    return withShown(mail, { format: 'plain', text: `${BANNER.join('\n')}\n\n${shown.text}` })
  }),
  habit('disclaimer', (mail) => below(mail, ['-'.repeat(40), ...DISCLAIMER])),
  habit('opening-pixel', (mail) =>
    shownText(mail).format === 'html'
      ? changePage(mail, (page) =>
          insideBody(page, 'last', '<img src="https://open.sokutei.example/p/8812.gif" width="1" height="1" alt="">'),
        )
      : null,
  ),
  habit('other-date-and-id', (mail) =>
    withField(
      withField(mail, 'Date', 'Tue, 15 Sep 2026 07:00:00 +0000'),
      'Message-ID',
      `<20260915070000.1@${mail.sender.address.split('@')[1] ?? 'reader.example'}>`,
    ),
  ),
]
