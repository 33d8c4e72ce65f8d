import { actionLinks, authors, defineSignal, hostsNamed, siteOf, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** "reader.example IT Help Desk" <desk@elsewhere.example>, sent to somebody at reader.example: it poses as the reader's own office.
    Counted are only names that say the recipient's own domain; free mail domains are nobody's office, lists rewrite names with "via", though not from a free mailbox. */
export const ownDomainPose = defineSignal({
  id: 'own-domain-pose',
  asks: 'Does a stranger write under the name of the reader’s own organisation?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'links', 'asks'],
  strength: 'strong',
  text,
  detect: ({ sender, links, asks }, knowledge) => {
    const houses = new Set(sender.to.filter(({ domain }) => knowledge.listed('freemail', domain) === undefined).map(({ site }) => site))
    if (asks.length === 0 && actionLinks(links).length === 0) return []
    return authors(sender)
      .filter(({ site }) => !houses.has(site))
      .filter(({ name, domain }) => !/\bvia\b|経由/i.test(name) || knowledge.listed('freemail', domain) !== undefined)
      .flatMap((mailbox) =>
        hostsNamed(mailbox.name, knowledge)
          .filter(({ host }) => houses.has(siteOf(host)))
          .slice(0, 1)
          .map(({ host }) => ({ house: host, address: mailbox.address, site: siteOfMailbox(mailbox), at: mailbox.at })),
      )
  },
})
