import type { PracticeRecord } from '../kept/records.ts'
import type { Lang } from '../words.ts'
import { LESSONS, type LessonId } from './chosen.ts'
import type { PracticeMessage, Truth } from './message.ts'

export interface LessonProgress extends PracticeRecord {
  readonly id: LessonId
}
/** What was kept: a lesson that there is no more is left out. */
export function progressOf(records: readonly PracticeRecord[]): LessonProgress[] {
  return records.flatMap((record) => LESSONS.filter((id) => id === record.id).map((id) => ({ ...record, id })))
}

/** `partly`: not wrong, but where one sees it was not found, or the person preferred not to say. */
export type Outcome = 'right' | 'partly' | 'missed'
export type Choice = 'real' | 'fake' | 'unsure'

/** Randomness is handed in: 0 ≤ n < 1. */
export type Random = () => number

export const ROUND = 5
/** Questions until a lesson comes again, by its level. */
const GAPS = [2, 6, 15] as const
const MASTERED_GAP = 40
const MASTERED = GAPS.length
/** Every so many questions something else than what was missed: nobody learns by two lessons alone. */
const SOMETHING_ELSE = 3
/** Of what is due, how often something new is taken first, so that everything comes in the end. */
const FRESH_SHARE = 0.5
/** From here on somebody knows it well. */
export const KNOWN_LEVEL = 2

/** Whether each question of a round is to be fake or real: two or three of each, so that always saying the same wins nothing. */
export function truthsOf(random: Random): Truth[] {
  const fakes = Math.floor(ROUND / 2) + below(2, random)
  return shuffled(
    Array.from({ length: ROUND }, (_, index) => (index < fakes ? 'fake' : 'real')),
    random,
  )
}

export interface Wanted {
  /** All there are; those in another language than Japanese are for people who read it. */
  readonly messages: readonly PracticeMessage[]
  readonly lang: Lang
  readonly truth: Truth
  readonly progress: readonly LessonProgress[]
  /** Not to be shown: those of this round, and any that could not be checked here. */
  readonly not: readonly string[]
}

/** The message to ask about: of the lesson that is due, one that was not seen yet or not for long. null: there is none left. */
export function nextMessage({ messages, lang, truth, progress, not }: Wanted, random: Random): PracticeMessage | null {
  const last = progress.find(({ at }) => at === turnOf(progress) - 1)?.seen[0]
  const possible = messages.filter(
    (one) => one.truth === truth && one.id !== last && !not.includes(one.id) && (lang === 'en' || one.lang === lang),
  )
  const lesson = nextLesson(new Set(possible.map((one) => one.lesson)), progress, random)
  if (lesson === null) return null
  const seen = progress.find(({ id }) => id === lesson)?.seen ?? []
  const ofLesson = possible.filter((one) => one.lesson === lesson)
  const fresh = ofLesson.filter(({ id }) => !seen.includes(id))
  if (fresh.length === 0) return ofLesson.reduce((a, b) => (seen.indexOf(b.id) > seen.indexOf(a.id) ? b : a))
  // Who reads English is shown English first, and then what people in Japan really get.
  const own = fresh.filter((one) => one.lang === lang)
  return pick(own.length > 0 ? own : fresh, random)
}

/** What was missed comes first, as soon as its gap is over, but leaves room for something else now and then; then what is due or new; what
    is known only when nothing else is left. */
function nextLesson(possible: ReadonlySet<LessonId>, progress: readonly LessonProgress[], random: Random): LessonId | null {
  const turn = turnOf(progress)
  const known = new Map(progress.map((one) => [one.id, one]))
  const waiting = LESSONS.filter((id) => possible.has(id)).map((id) => ({
    id,
    level: known.get(id)?.level ?? null,
    due: dueOf(known.get(id)),
  }))
  const due = waiting.filter((one) => one.due <= turn)
  const missed = due.filter(({ level }) => level === 0)
  const others = due.filter(({ level }) => level !== 0)
  if (missed.length > 0 && (others.length === 0 || turn % SOMETHING_ELSE !== 0)) return earliest(missed)
  const fresh = others.filter(({ level }) => level === null)
  if (others.length > 0) return pick(fresh.length > 0 && random() < FRESH_SHARE ? fresh : others, random).id
  const rested = waiting.filter(({ id }) => known.get(id)?.at !== turn - 1)
  if (waiting.length === 0) return null
  return earliest(rested.length > 0 ? rested : waiting)
}

function earliest(waiting: readonly { readonly id: LessonId; readonly due: number }[]): LessonId {
  return waiting.reduce((a, b) => (b.due < a.due ? b : a)).id
}

/** The number of the next question. */
export function turnOf(progress: readonly LessonProgress[]): number {
  return progress.reduce((turn, { at }) => Math.max(turn, at), 0) + 1
}

function dueOf(one: LessonProgress | undefined): number {
  return one === undefined ? 0 : one.at + (GAPS[one.level] ?? MASTERED_GAP)
}

/** How the lesson goes after this answer. */
export function after(
  progress: readonly LessonProgress[],
  message: Pick<PracticeMessage, 'id' | 'lesson'>,
  outcome: Outcome,
): LessonProgress {
  const before = progress.find(({ id }) => id === message.lesson)
  const level = before?.level ?? 0
  return {
    id: message.lesson,
    right: (before?.right ?? 0) + (outcome === 'right' ? 1 : 0),
    missed: (before?.missed ?? 0) + (outcome === 'missed' ? 1 : 0),
    level: outcome === 'right' ? Math.min(level + 1, MASTERED) : outcome === 'partly' ? 1 : 0,
    at: turnOf(progress),
    seen: [message.id, ...(before?.seen ?? []).filter((id) => id !== message.id)],
  }
}

/** @param settled whether the check itself could tell
    @param found whether the person pointed at something that decides, or there was nothing to point at */
export function outcomeOf(truth: Truth, settled: boolean, choice: Choice, found: boolean): Outcome {
  // Where nobody can tell by looking, saying so is the best answer.
  if (choice === 'unsure') return settled ? 'partly' : 'right'
  if (choice !== truth) return 'missed'
  return found ? 'right' : 'partly'
}

function below(limit: number, random: Random): number {
  return Math.min(limit - 1, Math.floor(random() * limit))
}
function pick<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)] as T
}
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items]
  const out: T[] = []
  while (rest.length > 0) out.push(...rest.splice(below(rest.length, random), 1))
  return out
}
