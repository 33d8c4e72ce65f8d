import { defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** From holds a brand's name and no address (RFC 5322 section 3.4 wants one). Phones show the name alone, so that nothing seems to miss.
    Pasted mail often lacks the address because the mail app left it out: there it says nothing. */
export const senderWithoutAddress = defineSignal({
  id: 'sender-without-address',
  asks: 'Does a message that poses as a brand name its sender without an address?',
  direction: 'fake',
  about: 'sender',
  needs: ['sender', 'claims'],
  strength: 'strong',
  text,
  detect: ({ sender: { from, source }, claims }) => {
    const [first] = from
    const claim = leadingClaims(claims).find(({ strength }) => strength === 'strong')
    return source === 'wire' && first !== undefined && claim !== undefined && from.every(({ domain }) => domain === '')
      ? [{ brand: claim.brand, name: claim.name, at: first.at }]
      : []
  },
})
