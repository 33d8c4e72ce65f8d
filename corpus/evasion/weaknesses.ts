import type { Answer } from 'honmono'

/** A disguise that still helps a fake. The test holds each entry to the letter: whoever closes the gap takes it out. */
export interface Weakness {
  readonly disguise: string
  readonly why: string
  /** The best that the attacker gets out of it. */
  readonly becomes: 'unconfirmed' | 'suspicious'
  /** What all messages that it helps have in common. */
  readonly where: (before: Answer, after: Answer) => boolean
}

const raises = ({ signals }: Answer, id: string) => signals.some((signal) => signal.id === id && signal.answer === 'raised')
const unknownTarget = (_: Answer, after: Answer) => after.notChecked.some(({ id }) => id === 'link-target')
const TARGET = 'Only the service knows where the address leads, and honest mail uses it, too: what is left is the sender and the words.'

/** The policy spares a calm mail from the brand's own address, unproved, that shows the brand's own links beside a foreign one. */
const calmFromTheBrand = (_: Answer, after: Answer) =>
  after.links.some(({ official }) => official === true) && !raises(after, 'foreign-sender') && !raises(after, 'forged-sender')
const OFFICIAL_LINKS =
  'Where the sender is forged well and the words are calm, the brand’s own links beside the trap speak for a newsletter that names a partner.'
const borrowed = (disguise: string): Weakness => ({ disguise, why: OFFICIAL_LINKS, becomes: 'suspicious', where: calmFromTheBrand })

export const weaknesses: readonly Weakness[] = [
  { disguise: 'click-counter', why: TARGET, becomes: 'unconfirmed', where: unknownTarget },
  { disguise: 'short-address', why: TARGET, becomes: 'unconfirmed', where: unknownTarget },
  borrowed('real-mail-quoted-below'),
  borrowed('real-mail-quoted-below-page'),
  borrowed('official-footer-links'),
  borrowed('official-links-before'),
  borrowed('official-buttons-beside'),
  {
    disguise: 'hops-forged-that-follow-on',
    why: 'A machine with a name of its own may be a forwarder, and what it says of the hop before can be true.',
    becomes: 'unconfirmed',
    where: (before, after) => raises(before, 'foreign-server') && !raises(after, 'foreign-server'),
  },
  {
    disguise: 'name-with-via',
    why: 'Mailing lists write names so (“Taro via List”), and every mark of a list can be forged.',
    becomes: 'unconfirmed',
    where: (before) => raises(before, 'own-domain-pose'),
  },
]
