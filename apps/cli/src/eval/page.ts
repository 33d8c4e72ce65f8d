import type { Checker, Strengths } from 'honmono'
import { type Judged, reliability, tallied } from './cross-validate.ts'
import { type Circumstances, markdownTable, percent, reportMarkdown } from './report.ts'
import { type Counts, SEEN, type Tally } from './tally.ts'
import type { TrialRow } from './text-trial.ts'

/** What docs/accuracy.md is made of. */
export interface Findings {
  readonly checker: Checker
  readonly strengths: Strengths
  readonly corpora: { readonly tally: Tally; readonly about: Circumstances }
  readonly golden: { readonly tally: Tally; readonly about: Circumstances }
  /** Judged by numbers that never saw the campaign, and by such that never saw the source. */
  readonly byCampaign: readonly Judged[]
  readonly bySource: readonly Judged[]
  readonly trial: readonly TrialRow[]
  /** Floor by floor: its name, the limit in words, what was measured. */
  readonly floors: readonly (readonly [name: string, limit: string, measured: string])[]
}

/** The whole page. Written by `npm run eval`; nothing in it is written by hand. */
export function accuracyPage(findings: Findings): string {
  const { checker, strengths, corpora, golden, byCampaign, bySource, trial, floors } = findings
  return `${[
    `# Accuracy

Written by \`npm run eval\`, which anybody can run: \`npm ci && npm run build && npm run eval\`. \`HONMONO_CORPORA\` names the folder of the corpora (by
default \`../shared/corpora\`: \`index.tsv\` and \`sms/sms.tsv\`). With other mail the figures will differ; \`honmono eval INDEX\` counts on your own. Time and
memory: [performance](performance.md).

## How to read this

- Two errors come before all averages: a fake called genuine, and genuine or plain mail called phishing. Both are gates.
- ${checker.brands.length} brands are known. A fake in another name is judged by its own contradictions alone: at most suspicious unless these decide. That
  is why whole sources of English spam look poor; most of it names no company at all.
- Intervals are 95 % (Wilson). Messages of one campaign are alike, so that the true uncertainty is larger than the interval says.
- The Japanese fakes come from public mailing lists. List software removed the HTML, and with it the links, of many.
- There is little genuine Japanese mail to measure with: its row stands by itself, with its interval. Our own messages (the golden corpus) stand
  beside it; they were written for this purpose and can't replace it.
- Nothing was tuned to a message by its name or exact text. Expectations of golden messages were written before the engine ran on them;
  where one was changed afterwards, its history says why.

## Floors

\`corpus/floors.yaml\`, checked in every test run where the corpora are there; they may only be raised.

${markdownTable(['floor', 'limit', 'measured'], floors)}`,
    `## On the corpora\n\n${reportMarkdown(corpora.tally, corpora.about)}`,
    `## On the golden corpus\n\n${reportMarkdown(golden.tally, golden.about)}`,
    `## The fitted numbers

Hard rules decide on phishing and on genuine (\`packages/engine/src/verdict/decide.ts\`). Below them, an additive model decides whether small signs make a
message suspicious: log-odds of a fake = ${strengths.intercept} + the sum over its raised signals. \`npm run fit\` fits it
([ADR 9](adr/0009-fitted-strengths.md)); monotone: no sign of a fake ever counts for the message, stronger words never count less. Fitted ${strengths.date},
data ${strengths.fingerprint.slice(0, 12)}; suspicious from ${strengths.suspiciousFrom}. The probabilities hold in the mix of mail that was fitted on
(a campaign counts once, no source for more than 400), not in a mailbox.

### Said and seen, each campaign judged by numbers that never saw it

${reliabilityTable(byCampaign)}

### Said and seen, each source judged by numbers that never saw it

${reliabilityTable(bySource)}

### Verdicts with numbers that never saw the campaign

${rateTable(tallied(byCampaign, checker))}

### Verdicts with numbers that never saw the source

${rateTable(tallied(bySource, checker))}`,
    `## A learned text signal: tried, and not used

Logistic regression on hashed character n-grams, each source called by a model that was trained on all the others, with the limit at which one in a
thousand of the training's own genuine and plain messages is called a fake. "News" are messages that the engine leaves unconfirmed.

${markdownTable(
  ['source', 'in truth', 'language', 'messages', 'called fake (95 %)', 'news'],
  trial.map(({ source, fake, japanese, messages, called, news }) => [
    source,
    fake ? 'fake' : 'genuine or plain',
    japanese ? 'ja' : 'other',
    String(messages),
    percent(called, messages),
    String(news),
  ]),
)}

${trialOutcome(trial)}`,
    `## What the numbers do not show

- How the engine does on real Japanese mailboxes: no corpus of genuine Japanese mail with its headers is public. Newsletters of listed brands
  through services that no list of ours knows, notices from senders that we did not find, and mail broken by forwarding are the likeliest false alarms.
- Campaigns after the corpora were collected, except through cross-validation over campaigns and sources.
- Pictures, QR codes, PDFs and attachments: what they hold is not read yet and is told as not checked.
- Mail with Authentication-Results: nearly all of the corpora lack them, so that \`genuine\` hardly occurs here; the golden corpus tests it.
- How many brands' records are complete: senders were found for most, not all; \`honmono brands show ID\` tells each value's source and confidence.`,
  ].join('\n\n')}\n`
}

function reliabilityTable(judged: readonly Judged[]): string {
  const { bins, brier, baseline } = reliability(judged)
  const rows = bins.map(({ from, to, messages, weight, fakes, said }) => [
    `${from}–${to}`,
    String(messages),
    weight.toFixed(0),
    messages === 0 ? '–' : `${(said * 100).toFixed(1)} %`,
    percent(fakes, weight),
  ])
  return `${markdownTable(['probability of a fake', 'messages', 'counting as', 'said, mean', 'seen (95 %)'], rows)}

Brier score ${brier.toFixed(4)} (saying the same share for all: ${baseline.toFixed(4)}).`
}

function rateTable(tally: Tally): string {
  const row = ([name, counts]: readonly [string, Counts], what: string) => {
    const [truth = '', group = ''] = name.split('\t')
    const phishing = counts.of('phishing')
    return [
      `${what}${group}`,
      truth === 'fake' ? 'fake' : 'genuine or plain',
      String(counts.count),
      ...SEEN.slice(0, 4).map((seen) => String(counts.of(seen))),
      percent(phishing, counts.count),
      percent(phishing + counts.of('suspicious'), counts.count),
    ]
  }
  return markdownTable(
    ['group', 'in truth', 'messages', ...SEEN.slice(0, 4), 'phishing (95 %)', 'phishing or suspicious (95 %)'],
    [
      ...[...tally.totals].map((one) => row(one, '')),
      ...[...tally.langs].map((one) => row(one, 'language ')),
      ...[...tally.sources].map((one) => row(one, '')),
    ],
  )
}

/** What the trial says, by the row that matters: genuine Japanese messages, of which no training holds enough. */
function trialOutcome(trial: readonly TrialRow[]): string {
  const sum = (rows: readonly TrialRow[], of: (row: TrialRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const honest = trial.filter(({ fake }) => !fake)
  const japanese = honest.filter((row) => row.japanese)
  const gained = sum(
    trial.filter(({ fake }) => fake),
    ({ news }) => news,
  )
  return `Of sources that it never saw, it calls ${percent(
    sum(honest, ({ called }) => called),
    sum(honest, ({ messages }) => messages),
  )} of the genuine and plain messages fakes, and of the Japanese ones ${percent(
    sum(japanese, ({ called }) => called),
    sum(japanese, ({ messages }) => messages),
  )}; it would add ${gained} fakes. It learns what the sources are, not what fakes are. There is no such signal in the engine.`
}
