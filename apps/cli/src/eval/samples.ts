import type { Checker } from 'honmono'
import { messagesOf } from './messages.ts'
import { readIndex } from './read-index.ts'
import type { TextSample } from './text-trial.ts'

/** Sources whose labels say "unwanted" rather than "fake": their fakes count only where a brand was recognised in them. */
const WEAK_LABELS: ReadonlySet<string> = new Set(['phishing_pot'])
/** As much of a text as is kept for the trial of a text classifier. */
const KEPT_CHARS = 4_000
/** All messages of our own are one source: their groups are kinds of messages, not places where mail was collected. */
const OWN = 'golden'

/** Reads labelled mail for the fit. What can't be read is left out; `eval` counts it. */
export async function* readSamples(
  checker: Checker,
  indexes: readonly { readonly path: string; readonly own: boolean }[],
): AsyncGenerator<TextSample> {
  for (const { path, own } of indexes) {
    for await (const row of readIndex(path)) {
      if (row.fake && WEAK_LABELS.has(row.source) && (row.brand === '' || row.brand === 'none')) continue
      for await (const read of messagesOf(row)) {
        if ('error' in read) continue
        const { name, bytes, kind } = read
        for await (const facts of checker.factsEach(bytes, { name, ...(kind === undefined ? {} : { kind }) })) {
          if ('error' in facts) continue
          const source = own ? OWN : row.source
          const example = { fake: row.fake, source, cluster: row.cluster === '' ? name : row.cluster, terms: checker.terms(facts) }
          const text = facts.views
            .flatMap((view) => (view.shown && (!view.part.startsWith('header:') || view.part === 'header:subject') ? [view.text] : []))
            .join('\n')
          yield {
            text: text.slice(0, KEPT_CHARS),
            row: { ...row, name },
            facts: { ...facts, views: facts.views.filter(({ part }) => part.startsWith('header:')) },
            example,
          }
        }
      }
    }
  }
}
