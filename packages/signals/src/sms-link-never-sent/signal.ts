import { actionLinks, defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The brand says that it sends no text messages, or none with links; this is one. Only for messages known to be SMS:
    a pasted text may be a mail. Quiet where the link is the brand's own all the same: its data may be older than its practice. */
export const smsLinkNeverSent = defineSignal({
  id: 'sms-link-never-sent',
  asks: 'Is this a text message with a link from somebody who says that they send none?',
  direction: 'fake',
  about: 'links',
  needs: ['kind', 'claims', 'links'],
  strength: 'strong',
  text,
  detect: ({ kind, claims, links }, knowledge) =>
    kind !== 'sms'
      ? []
      : leadingClaims(claims)
          .filter(({ brand }) => knowledge.brand(brand)?.never.some(({ what }) => what === 'sms' || what === 'sms-link'))
          .flatMap(({ brand, name }) =>
            actionLinks(links)
              .filter(({ host }) => !knowledge.isOfficialLink(brand, host))
              .map(({ host, site, at }) => ({ brand, name, host, site: site ?? host, at })),
          ),
})
