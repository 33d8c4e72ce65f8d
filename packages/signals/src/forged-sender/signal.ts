import { authors, defineSignal, leadingClaims, type Mailbox, siteOf, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The reader's own server, or DNS when it was asked, says that the address in From did not send this. Four things tell no forgery:
    softfail and none (no verdict at all); a forwarder that broke SPF and left a good DKIM signature; one that is known to check, and sealed
    (ARC) that the address was proved when the mail came to it;
    a mailing list, which fails DMARC for its writers but sends by its own, passing envelope: there a brand must be claimed in words,
    and its signature be missing rather than broken (a list that puts "[family]" before the subject breaks it). */
export const forgedSender = defineSignal({
  id: 'forged-sender',
  asks: 'Does the reader’s own mail server say that the sender’s address is forged?',
  direction: 'fake',
  about: 'sender',
  needs: ['authentication', 'sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ authentication: { by, spf, dkim, dmarc, arc, alignedSite, authservId }, sender, claims }, knowledge) => {
    if (alignedSite !== null || dmarc?.result === 'pass') return []
    const relayed = spf?.result === 'pass' || dkim.some(({ result }) => result === 'pass')
    const broken = (site: string) => dkim.some(({ domain }) => domain !== null && siteOf(domain) === site)
    const posesAs = (domain: string) =>
      leadingClaims(claims).some(({ brand, where }) => knowledge.ownerOf(domain) === brand && where.some((place) => place !== 'address'))
    const vouchedFor = (mailbox: Mailbox) => arc?.trusted === true && arc.site !== null && arc.site === siteOfMailbox(mailbox)
    return authors(sender)
      .filter((mailbox) => !vouchedFor(mailbox))
      .filter(
        ({ domain }) =>
          (dmarc?.result === 'fail' && (!relayed || (posesAs(domain) && !broken(siteOf(domain) ?? domain)))) ||
          (spf?.result === 'fail' && !relayed),
      )
      .map((mailbox) => ({
        address: mailbox.address,
        site: siteOfMailbox(mailbox),
        by: by ?? 'own-server',
        server: authservId,
        check: dmarc?.result === 'fail' ? 'dmarc' : 'spf',
        at: mailbox.at,
      }))
  },
})
