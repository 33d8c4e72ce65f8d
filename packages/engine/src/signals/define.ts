import type { FactName } from '../facts/types.ts'
import type { Signal, SignalText } from './types.ts'

/** Fixes the type of the evidence first, then checks that every language uses it. */
export function defineText<E extends object>() {
  return (text: SignalText<E>): SignalText<E> => text
}

export function defineSignal<const N extends FactName, E extends object>(signal: Signal<N, E>): Signal<N, E> {
  return signal
}
