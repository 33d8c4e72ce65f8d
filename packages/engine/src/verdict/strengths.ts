import type { Strength } from '../signals/types.ts'

/** The numbers behind the words. Nothing else in the project holds one; a later command fits them on data. */
export const POINTS: Readonly<Record<Strength, number>> = { decisive: 6, strong: 3, medium: 1.5, weak: 0.5 }

/** From this sum of raised signals on, a message is suspicious even though none of them is strong. */
export const SUSPICIOUS_FROM = 2
