import { forwardingHabits } from './habits/forwarding.ts'
import { gatewayHabits } from './habits/gateways.ts'
import type { Habit } from './habits/habit.ts'
import { rewritingHabits } from './habits/rewriting.ts'

export const habits: readonly Habit[] = [...forwardingHabits, ...gatewayHabits, ...rewritingHabits]
