import type { Dice } from '../dice.ts'
import type { Golden } from '../golden.ts'
import { bytesOf, type Mail } from '../mail.ts'

/** Something that happens to honest mail on its way, or that its readers do to it. */
export interface Habit {
  readonly id: string
  /** The worst that an honest mail may be called after it. Never phishing. */
  readonly worst: 'unconfirmed' | 'suspicious'
  readonly apply: (golden: Golden, dice: Dice) => Uint8Array | null
}

/** What happens to a mail of any kind. Messages without a mail's structure are left alone. */
export const habit = (
  id: string,
  change: (mail: Mail, dice: Dice, golden: Golden) => Mail | Uint8Array | null,
  worst: Habit['worst'] = 'unconfirmed',
): Habit => ({
  id,
  worst,
  apply: (golden, dice) => {
    if (golden.mail === null) return null
    const changed = change(golden.mail, dice, golden)
    return changed === null || changed instanceof Uint8Array ? changed : bytesOf(changed)
  },
})
