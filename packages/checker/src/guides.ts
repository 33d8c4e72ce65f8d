/**
 * The whole guides, step by step, for who shows them. A check needs their first steps only and does not load the rest.
 * @module
 * @example
 * import { guides } from 'honmono/guides'
 * for (const { words, why } of guides.find(({ id }) => id === 'recover-card')?.steps ?? []) console.log(words.en, why?.en)
 */
import type { GuideRecord } from '@honmono/engine'
import { guides as records } from '@honmono/guides'

export type { Given, GuideRecord, When } from '@honmono/engine'
export const guides: readonly GuideRecord[] = records
