// The floors of corpus/floors.yaml: what they measure, and whether a report keeps them. Used by tools/eval.mjs and tools/floors.test.ts.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What one run showed, by the floors' names: shares from 0 to 1. `report` is what `honmono eval --format json` prints. */
export function measuresOf(report) {
  const total = (truth) => report.totals.find((one) => one.truth === truth)
  const share = (group, ...verdicts) =>
    group === undefined ? null : verdicts.reduce((sum, verdict) => sum + group[verdict], 0) / group.messages
  return {
    'fakes-called-genuine': share(total('fake'), 'genuine'),
    'genuine-or-plain-called-phishing': share(total('ham'), 'phishing'),
    'genuine-or-plain-called-suspicious': share(total('ham'), 'suspicious'),
    'shown-foreign-called-phishing': share(report.shownForeign[0], 'phishing'),
    'stripped-at-least-suspicious': share(report.stripped[0], 'phishing', 'suspicious'),
    'others-at-least-suspicious': share(report.others[0], 'phishing', 'suspicious'),
  }
}

/** `text`: the YAML. One floor a name, with either `least` or `most`. */
export function floorsOf(text) {
  const floors = parse(text)
  for (const [name, { least, most }] of Object.entries(floors)) {
    const number = least ?? most
    if ((least === undefined) === (most === undefined) || !(number >= 0 && number <= 1))
      throw new Error(`${name}: needs either least or most, from 0 to 1`)
  }
  return floors
}
export const readFloors = (path) => floorsOf(readFileSync(path, 'utf8'))

/** Names of the floors that these measures fall through. */
export function brokenFloors(floors, measures) {
  // A group that vanished (a column renamed) keeps no floor.
  return Object.entries(floors).flatMap(([name, { least = 0, most = 1 }]) => {
    const measure = measures[name]
    if (measure === undefined) return [`${name}: nothing measures it`]
    return measure !== null && measure >= least && measure <= most
      ? []
      : [`${name}: ${measure ?? 'nothing to measure'} is not within ${least} and ${most}`]
  })
}

/** What a newer list of floors allows that an older one did not. */
export function lowered(older, newer) {
  return Object.entries(older).flatMap(([name, { least, most }]) => {
    const now = newer[name]
    if (now === undefined) return [`${name} is gone`]
    return (least !== undefined && !(now.least >= least)) || (most !== undefined && !(now.most <= most))
      ? [`${name} was ${least ?? most}`]
      : []
  })
}
