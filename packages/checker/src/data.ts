import { brands, date as brandsDate } from '@honmono/brands'
import type { Data } from '@honmono/engine'
import { guides } from '@honmono/guides'
import { lists } from '@honmono/lists'

/** All data, checked by the compiler against the engine's types. */
export const data: Data = { date: [brandsDate, lists.date].sort().at(-1) ?? brandsDate, brands, lists, guides }
