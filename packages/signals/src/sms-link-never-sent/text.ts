import { defang, defineText } from '@honmono/engine/kit'

/** `name`: who says that it sends no such text messages. */
export const text = defineText<{ name: string; site: string }>()({
  ja: {
    title: 'このようなSMSは送らない、と公式に案内されています',
    found: ({ name, site }) =>
      `${name}は、リンク付きのお知らせをSMSでは送らないと案内していますが、このSMSには ${defang(site)} へのリンクがあります。`,
    why: '不在通知や未払いを装うSMSは、にせものがとても多く、各社が「SMSでは送らない」と案内しています。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'They say that they do not send such text messages',
    found: ({ name, site }) => `${name} says that it does not send notices with links by SMS, but this SMS has a link to ${defang(site)}.`,
    why: 'So many text messages about parcels or unpaid bills are fake that companies announce they send none.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
