import { authors, defineSignal, hostsNamed, isOwnAddress, siteOf, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A desk's address, not a person's. */
const ROLE =
  /^(?:info|contact|support|service|help|admin|office|sales|billing|accounts?|recruit|jobs|hr|saiyo|jinji|soumu|keiri|eigyo|uketsuke|madoguchi)@/

/** The display name holds an address or host, and the mail comes from elsewhere: "info@bank.example" <x9@throw.example>.
    Phones show only the name. Counted are a listed brand's host anywhere in the name, a name that is nothing but an address, and a desk's address over a free mailbox.
    A host that is also the brand's name (Amazon.co.jp) is told by foreign-sender.
    Quiet for lists and sharing services ("joe@x.example via list"), which write from no free mailbox; for one person's two addresses and for customers' free mailboxes. */
export const addressInName = defineSignal({
  id: 'address-in-name',
  asks: 'Does the sender’s name show another address than the real one?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender'],
  strength: 'strong',
  text,
  detect: ({ sender }, knowledge) => {
    const isName = (brand: string, host: string) => knowledge.brand(brand)?.names.some(({ value }) => value.toLowerCase() === host) ?? false
    return authors(sender)
      .filter(({ name, domain }) => !/\bvia\b|経由|on behalf of/i.test(name) || knowledge.listed('freemail', domain) !== undefined)
      .flatMap((mailbox) =>
        hostsNamed(mailbox.name, knowledge)
          .filter(({ host }) => siteOf(host) !== null && !knowledge.sameOwner(host, mailbox.domain) && !knowledge.listed('freemail', host))
          .filter(({ host, address }) => {
            const owner = knowledge.ownerOf(host)
            if (owner !== null) return !isOwnAddress(owner, mailbox, knowledge) && (address !== null || !isName(owner, host))
            if (address === null || address.startsWith(`${mailbox.local.toLowerCase()}@`)) return false
            const wholeName = mailbox.name.replace(/["'<>\s]/g, '').toLowerCase() === address
            return wholeName || (ROLE.test(address) && knowledge.listed('freemail', mailbox.domain) !== undefined)
          })
          .slice(0, 1)
          .map(({ host, address }) => ({ shown: address ?? host, address: mailbox.address, site: siteOfMailbox(mailbox), at: mailbox.at })),
      )
  },
})
