import { numbers } from '../../tools/damaged-files.mjs'

/** Choices that follow from one number, so that a disguise is a pure function of a message and that number. */
export class Dice {
  /** A whole number from 0 up to, but without, `limit`. */
  readonly under: (limit: number) => number

  constructor(seed: number) {
    this.under = numbers(seed | 0)
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.under(choices.length)]
    if (choice === undefined) throw new RangeError('nothing to pick from')
    return choice
  }
}
