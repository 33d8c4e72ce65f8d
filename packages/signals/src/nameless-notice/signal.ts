import { actionLinks, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const BUSINESS = new Set(['delivery-problem', 'payment-failed', 'unusual-access', 'suspension', 'threat', 'refund'])

/** A text message that has business with the reader and a link to press, but does not say who sends it: "we brought your parcel, you were
    out". Companies that text name themselves; fakes leave the name out so that it fits everybody. Mails are signed in other ways. */
export const namelessNotice = defineSignal({
  id: 'nameless-notice',
  asks: 'Does a text message want a link pressed without saying who sends it?',
  direction: 'fake',
  about: 'links',
  needs: ['kind', 'claims', 'links', 'pressure'],
  strength: 'strong',
  text,
  detect: ({ kind, claims, links, pressure }, knowledge) => {
    const notice = pressure.find((one) => BUSINESS.has(one.kind))
    if (kind !== 'sms' || notice === undefined || claims.length > 0) return []
    return actionLinks(links)
      .filter(({ host }) => host !== '' && knowledge.ownerOf(host) === null && knowledge.listed('neutral', host) === undefined)
      .slice(0, 1)
      .map(({ host, site }) => ({ quote: notice.quote, site: site ?? host, at: notice.at }))
  },
})
