import { clean } from '@honmono/render'
import { type AbuseDesk, brandDesk, DESKS, type Desk, fittingDesks, hostersOf, providerOf } from '@honmono/reporting'
import { brands } from 'honmono/brands'
import type { Lang } from './language.ts'
import type { Answered } from './report-answers.ts'
import { words } from './words.ts'

type AnyDesk = Desk | AbuseDesk

/** A mail address that a server takes without quoting. */
export const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/

/** The desks of these names, each once; without names, all that fit. A sentence says which name is none. */
export function desksFor(names: readonly string[], answered: Answered, lang: Lang): readonly AnyDesk[] | string {
  if (names.length === 0) return fittingDesks(answered.answers[lang], answered.original, brands)
  const desks = new Map<string, AnyDesk>()
  for (const name of names) {
    const found = desksNamed(name, answered, lang)
    if (typeof found === 'string') return found
    for (const desk of found) desks.set('address' in desk ? `abuse:${desk.address}` : desk.id, desk)
  }
  return [...desks.values()]
}

function desksNamed(name: string, { answers, original }: Answered, lang: Lang): readonly AnyDesk[] | string {
  const said = words[lang].report
  if (name === 'council' || name === 'dekyo') return [DESKS[name]]
  if (name === 'provider') {
    const provider = providerOf(original, brands)
    return provider === null ? said.noProvider : [provider]
  }
  if (name === 'hoster') {
    const hosters = hostersOf(original)
    return hosters.length === 0 ? said.noHoster : hosters
  }
  if (name.startsWith('abuse:')) {
    const address = name.slice('abuse:'.length)
    return ADDRESS.test(address) ? [{ id: 'abuse', address }] : said.badAddress(clean(address))
  }
  const id = name === 'brand' ? answers[lang].claims[0]?.brand : name
  const brand = brands.find((one) => one.id === id)
  if (brand === undefined) return name === 'brand' ? said.noClaim : said.unknownDesk(clean(name))
  return brand.report.length === 0 ? said.noBrandDesk(brand.title[lang]) : [brandDesk(brand)]
}
