import { brands, date as brandsDate } from '@honmono/brands/lean'
import type { Data } from '@honmono/engine'
import { guides } from '@honmono/guides/lean'
import { lists } from '@honmono/lists'

/** All that a check knows and is not code: brands, lists and guides (the ids in `Answer.guides`). Where each value of a brand is from is in
    `honmono/brands`; the steps of the guides are in `honmono/guides`. */
export const data: Data = { date: [brandsDate, lists.date].sort().at(-1) ?? brandsDate, brands, lists, guides }
