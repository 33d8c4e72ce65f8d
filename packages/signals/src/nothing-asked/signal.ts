import { actionLinks, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Nothing to press, nothing to open, nothing wanted, nothing to worry about. Only for a whole mail: of a pasted text the rest may be missing.
    Weak: the next mail of a patient fraud may ask. */
export const nothingAsked = defineSignal({
  id: 'nothing-asked',
  asks: 'Does the message want nothing of its reader?',
  direction: 'genuine',
  about: 'text',
  needs: ['kind', 'links', 'asks', 'pressure', 'attachments'],
  strength: 'weak',
  text,
  detect: ({ kind, links, asks, pressure, attachments }) =>
    kind === 'email' && [actionLinks(links), asks, pressure, attachments].every(({ length }) => length === 0) ? [{}] : [],
})
