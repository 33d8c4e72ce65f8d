import {
  actionLinks,
  authors,
  defineSignal,
  isMailServer,
  type Link,
  leadingClaims,
  piecesOf,
  siteOfMailbox,
  visibleLinks,
  wantsSecretOrSignIn,
} from '@honmono/engine/kit'
import { text } from './text.ts'

const ALARM = new Set(['threat', 'unusual-access', 'violation', 'suspension', 'payment-failed', 'delivery-problem'])
/** Shorter pieces ("mail", "info") are shared by strangers. */
const TELLING_PIECE = 5

/** bank.example and bank-mail.example, by the label before the public suffix. */
function resemble(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((site) => site.split('.')[0])
  const shares = (label: string, inside: string) => piecesOf(label).some((piece) => piece.length >= TELLING_PIECE && inside.includes(piece))
  return one === other || shares(a, b) || shares(b, a)
}
const siteOfLink = ({ site, host }: Link) => site ?? host

/** An organisation that no list holds, judged by what it says itself. Two contradictions:
    it writes from one site, and all that it wants pressed is on another that nothing ties to it;
    or both are one, but the home page in its signature is a stranger to them (this one only with alarm: schools write through services).
    Conservative, for hospitals and shops use booking and form services: it must want secrets or alarm (not names and addresses), and
    all links must be known, of one owner, and no service's that is open to anybody. A server that returns a mail names its own help pages. */
export const selfContradiction = defineSignal({
  id: 'self-contradiction',
  asks: 'Do an unlisted organisation’s sender, links and signature belong to strangers?',
  direction: 'fake',
  about: 'links',
  needs: ['sender', 'claims', 'links', 'asks', 'pressure'],
  strength: 'medium',
  text,
  detect: ({ sender, claims, links, asks, pressure }, knowledge) => {
    const [from] = authors(sender)
    const claim = claims.find(({ strength }) => strength !== 'weak')
    if (from === undefined || isMailServer(from) || claim === undefined || leadingClaims(claims).length > 0) return []
    const alarms = pressure.some(({ kind }) => ALARM.has(kind))
    if (!alarms && !wantsSecretOrSignIn(asks)) return []

    const open = ({ host }: Link) =>
      (['trackers', 'neutral', 'shorteners'] as const).some((list) => knowledge.listed(list, host) !== undefined)
    const homePages = visibleLinks(links).filter(
      (link) => /^https?:\/\/[^/?#]+(?:\/|\/[a-z0-9-]{1,12}\/)?$/i.test(link.chain.at(-1) ?? link.href) && !open(link),
    )
    const deeper = actionLinks(links).filter((link) => !homePages.includes(link))
    const pressed = deeper.length > 0 ? deeper : actionLinks(links)
    const [link] = pressed
    if (link === undefined || open(link) || pressed.some((other) => other.opaque || siteOfLink(other) !== siteOfLink(link))) return []

    const home = siteOfMailbox(from)
    const site = siteOfLink(link)
    const tied = [...sender.replyTo, ...(sender.sender === null ? [] : [sender.sender])].some((mailbox) => siteOfMailbox(mailbox) === site)
    if (!tied && !knowledge.sameOwner(link.host, from.domain) && !resemble(site, home))
      return [{ name: claim.name, sender: home, site, own: '', at: link.at }]
    const own = homePages.map(siteOfLink).find((page) => !resemble(page, site) && !resemble(page, home))
    return alarms && own !== undefined ? [{ name: claim.name, sender: home, site, own, at: link.at }] : []
  },
})
