import { actionLinks, authors, defineSignal, isMailServer, leadingClaims, piecesOf, siteOfMailbox } from '@honmono/engine/kit'
import { text } from './text.ts'

const SECRETS = new Set(['password', 'card', 'code', 'login'])
const ALARM = new Set(['threat', 'unusual-access', 'violation', 'suspension', 'payment-failed', 'delivery-problem'])
/** Shorter pieces ("mail", "info") are shared by strangers. */
const TELLING_PIECE = 5

/** bank.example and bank-mail.example, by the label before the public suffix. */
function resemble(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((site) => site.split('.')[0])
  const shares = (label: string, inside: string) => piecesOf(label).some((piece) => piece.length >= TELLING_PIECE && inside.includes(piece))
  return shares(a, b) || shares(b, a)
}

/** An organisation that no list holds, judged by what it says itself: it writes from one site, and everything it wants pressed is on
    another that nothing ties to it. Conservative, for hospitals and shops use booking and form services: it must want secrets or alarm
    (not names and addresses: every school does by a form),
    and all links must be known, of one owner, and no service's that is open to anybody. A server that returns a mail names its own help pages. */
export const selfContradiction = defineSignal({
  id: 'self-contradiction',
  asks: 'Do an unlisted organisation’s sender and links belong to strangers?',
  direction: 'fake',
  needs: ['sender', 'claims', 'links', 'asks', 'pressure'],
  strength: 'medium',
  text,
  detect: ({ sender, claims, links, asks, pressure }, knowledge) => {
    const [from] = authors(sender)
    const claim = claims.find(({ strength }) => strength !== 'weak')
    const pressed = actionLinks(links)
    const [link] = pressed
    if (from === undefined || isMailServer(from) || link === undefined || claim === undefined || leadingClaims(claims).length > 0) return []
    if (!asks.some(({ what }) => SECRETS.has(what)) && !pressure.some(({ kind }) => ALARM.has(kind))) return []
    const service = (['trackers', 'neutral', 'shorteners'] as const).some((list) => knowledge.listed(list, link.host) !== undefined)
    const site = link.site ?? link.host
    const home = siteOfMailbox(from)
    const oneOwner = pressed.every((other) => (other.site ?? other.host) === site && !other.opaque)
    const answersThere = [...sender.replyTo, ...(sender.sender === null ? [] : [sender.sender])].some(
      (mailbox) => siteOfMailbox(mailbox) === site,
    )
    return service || !oneOwner || answersThere || knowledge.sameOwner(link.host, from.domain) || resemble(site, home)
      ? []
      : [{ name: claim.name, sender: home, site, at: link.at }]
  },
})
