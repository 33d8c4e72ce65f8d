import type { Outcome, Source } from '../check/protocol.ts'
import type { Kept } from '../kept/kept.ts'
import type { HistoryRecord } from '../kept/records.ts'
import { TRANSFER_LIMITS } from '../kept/transfer.ts'
import { shownText } from '../ui/text.ts'
import { beyondLimits, MESSAGE_BYTES, sizeOf } from './limits.ts'

/** What of the keeping is needed here. */
type HistoryKept = Pick<Kept, 'list' | 'put' | 'remove'>
/** What was given to check, and the outcome of one of its messages: as the page holds them. */
interface Given {
  readonly source: Source
  readonly name: string
  readonly sample?: string
}
export interface Checked {
  readonly asked: Given
  readonly outcome: Outcome
}
type Answered = Extract<Outcome, { readonly answer: unknown }>

const SUBJECT_CHARS = 200
/** What was kept once: told again in other words, it must not come back where the person deleted it. Checked again, it is another asking. */
const keptOnce = new WeakSet<Given>()
/** Of several messages in one file, the worst stands for it. */
const WORST_FIRST = ['phishing', 'suspicious', 'unconfirmed', 'genuine'] as const

/** Keeps what was checked, each thing that was given once: checked again, it stays in its place, with its newest verdict. */
export async function remember(kept: HistoryKept, told: readonly Checked[], now: string): Promise<void> {
  const records = await Promise.all(
    [...new Set(told.map(({ asked }) => asked))].map(async (asked) => ({
      asked,
      record: await recordOf(asked, outcomesOf(asked, told), now),
    })),
  )
  for (const { asked, record } of records) {
    if (record === null) continue
    const before = kept.list('history').find(({ id }) => id === record.id)
    if (before === undefined && keptOnce.has(asked)) continue
    keptOnce.add(asked)
    kept.put('history', before === undefined ? record : { ...record, checked: before.checked, name: before.name })
  }
  forgetOldest(kept)
}

export function forgetOldest(kept: HistoryKept): void {
  for (const { id } of beyondLimits(kept.list('history'))) kept.remove('history', id)
}

/** null: nothing of it could be read, it is one of our own samples, or it is too large to be kept. */
export async function recordOf({ source, name, sample }: Given, outcomes: readonly Answered[], now: string): Promise<HistoryRecord | null> {
  const [worst] = WORST_FIRST.flatMap((verdict) => outcomes.filter(({ answer }) => answer.verdict === verdict))
  const [first] = outcomes
  if (worst === undefined || first === undefined || sample !== undefined || sizeOf({ source }) > MESSAGE_BYTES) return null
  const copied = await copyOf(source)
  if (copied === null) return null
  const { sha256 } = first.answer.input
  return {
    id: outcomes.length === 1 ? sha256 : `${sha256}+${outcomes.length}`,
    checked: now,
    name: name.slice(0, TRANSFER_LIMITS.lineChars),
    verdict: worst.answer.verdict,
    headline: worst.telling.headline.slice(0, TRANSFER_LIMITS.lineChars),
    subject: subjectOf(worst),
    brand: worst.answer.claims[0]?.brand ?? null,
    source: copied,
  }
}

function outcomesOf(asked: Given, told: readonly Checked[]): readonly Answered[] {
  return told.flatMap((one) => (one.asked === asked && 'answer' in one.outcome ? [one.outcome] : []))
}

/** A chosen file is only a way to its bytes: it may be changed or moved later. */
async function copyOf(source: Source): Promise<HistoryRecord['source'] | null> {
  if (typeof source === 'string') return source
  try {
    return new Blob([await source.arrayBuffer()], { type: source.type })
  } catch {
    return null
  }
}

/** The subject, or where the text begins. */
function subjectOf({ answer: { views } }: Answered): string {
  const view = views.find(({ part }) => part === 'header:subject') ?? views.find(({ shown, part }) => shown && !part.startsWith('header:'))
  return shownText(view?.text.slice(0, SUBJECT_CHARS) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}
