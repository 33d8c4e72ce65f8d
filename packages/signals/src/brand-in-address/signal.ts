import { authors, brandWordIn, defineSignal, leadingClaims, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A stranger's address that carries a brand: amazon.co.jp@mail.example, support-amazon@x.example.
    A whole domain of the brand is there to deceive. The name alone needs the brand's claim: shops use rakuten@shop.example for one of their
    stores. Never read: what follows a plus (a customer's tag), and addresses rewritten by a list (joe=amazon.com@list.example). */
export const brandInAddress = defineSignal({
  id: 'brand-in-address',
  asks: 'Does somebody else’s address carry a brand’s name?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ sender, claims }, knowledge) => {
    const claimed = new Set(
      leadingClaims(claims)
        .filter(({ where }) => where.some((place) => place !== 'address'))
        .map(({ brand }) => brand),
    )
    return [...authors(sender), ...sender.replyTo]
      .filter(({ domain, local }) => domain !== '' && knowledge.ownerOf(domain) === null && !local.includes('='))
      .flatMap((mailbox) => {
        const found = [mailbox.local.split('+')[0] ?? '', mailbox.domain]
          .map((piece) => brandWordIn(piece, knowledge))
          .find((word) => word !== null && (word.is.includes('.') || claimed.has(word.brand)))
        return found == null
          ? []
          : [{ brand: found.brand, word: found.is, address: mailbox.address, site: siteOfMailbox(mailbox), at: mailbox.at }]
      })
  },
})
