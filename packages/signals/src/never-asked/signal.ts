import { actionLinks, defineSignal, foreignTo, leadingClaims, leadsHome, type Place } from '@honmono/engine/kit'
import { text } from './text.ts'

/** What is typed into a page: a notice that leads to the brand's own page does not ask for it by mail. */
const TYPED_IN = new Set<string>(['password', 'card', 'code', 'personal', 'login'])
const ACCOUNT_NOTICE = new Set<string>(['suspension', 'violation', 'unusual-access', 'threat'])

/** What one third party says, or memory, is no word of the brand's. */
const isSure = ({ confidence }: { readonly confidence: string }) => confidence === 'A' || confidence === 'B'

/** The brand says in public that it never asks for this, or never sends such a thing.
    For what is typed into a page there must be a link to somebody else's page, or the wish for a reply:
    "please update your card", leading to the brand's own site or nowhere, is how real notices read.
    Words of suspension that lead home are a maintenance notice.
    A text message with links is told by sms-link-never-sent. */
export const neverAsked = defineSignal({
  id: 'never-asked',
  asks: 'Does the message want what this brand says it never asks for?',
  direction: 'fake',
  about: 'text',
  needs: ['kind', 'claims', 'asks', 'pressure', 'links', 'attachments'],
  strength: 'strong',
  text,
  detect: ({ kind, claims, asks, pressure, links, attachments }, knowledge) => {
    const pressed = actionLinks(links)
    const wantsReply = asks.some(({ what }) => what === 'reply')
    return leadingClaims(claims).flatMap(({ brand, name }) => {
      const outlet = wantsReply || pressed.some((link) => foreignTo(brand, link, knowledge))
      const placesOf = (what: string): readonly (Place | undefined)[] => {
        if (what === 'sms') return kind === 'sms' && pressed.length === 0 ? [undefined] : []
        if (what === 'email-link') return kind === 'email' ? pressed.map(({ at }) => at) : []
        if (what === 'attachment') return kind === 'email' && attachments.some(({ real }) => real !== 'image') ? [undefined] : []
        if (what === 'account-notice' && leadsHome(brand, links, knowledge)) return []
        if (what === 'account-notice') return pressure.filter((one) => ACCOUNT_NOTICE.has(one.kind)).map(({ at }) => at)
        return TYPED_IN.has(what) && !outlet ? [] : asks.filter((ask) => ask.what === what).map(({ at }) => at)
      }
      return (knowledge.brand(brand)?.never ?? []).filter(isSure).flatMap(({ what, words, source }) =>
        placesOf(what)
          .slice(0, 1)
          .map((at) => ({ brand, name, what, says: words, source, at })),
      )
    })
  },
})
