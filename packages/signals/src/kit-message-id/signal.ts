import { defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The Message-ID, which the sending program makes up by itself, has a form that programs for fakes give it. Not its domain: honest mail bears
    a stranger's there as often as fakes do (docs/authentication.md). Weak: a small company's own program may count in the same way. */
export const kitMessageId = defineSignal({
  id: 'kit-message-id',
  asks: 'Is a brand’s mail numbered as programs for fakes number theirs?',
  direction: 'fake',
  about: 'sender',
  needs: ['origin', 'claims'],
  strength: 'weak',
  text,
  detect: ({ origin: { messageId }, claims }, knowledge) => {
    const [claim] = leadingClaims(claims)
    const form = messageId === null ? null : knowledge.formOf('messageIds', messageId.text)
    if (claim === undefined || messageId === null || form === null) return []
    return [{ brand: claim.brand, name: claim.name, claim: claim.strength, form, at: messageId.at }]
  },
})
