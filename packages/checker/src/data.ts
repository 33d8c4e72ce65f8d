import { brands, date as brandsDate } from '@honmono/brands'
import type { Data } from '@honmono/engine'
import { guides } from '@honmono/guides'
import { lists } from '@honmono/lists'

/** All that this version knows and is not code: brands, lists and guides (the ids in `Answer.guides`), with their sources. */
export const data: Data = { date: [brandsDate, lists.date].sort().at(-1) ?? brandsDate, brands, lists, guides }
