import type { Place, VerdictId, View } from 'honmono'
import type { Outcome } from '../check/protocol.ts'
import { type Range, segmentsOf } from '../message/segments.ts'
import { shownText } from '../ui/text.ts'

/** An answer with its words. */
export type Told = Extract<Outcome, { readonly answer: unknown }>

/** A part of the message that can be pointed at, as a phone shows it. */
export interface Part {
  readonly id: string
  readonly kind: 'sender' | 'subject' | 'text' | 'link' | 'code'
  readonly at: Place
  /** What is seen there. */
  readonly text: string
  /** The answer's link that stands there, by its number. */
  readonly link: number | null
}

/** What a phone shows of the message: no more than that, for the question. */
export interface Screen {
  /** null: a text message whose sender was not passed on. */
  readonly sender: Part | null
  readonly subject: Part | null
  /** Line by line. */
  readonly lines: readonly (readonly Part[])[]
  /** Codes to scan, each in a picture of its own. */
  readonly codes: readonly Part[]
}

const SENDER = /^header:(?:from|x-sms-sender)$/
const CODE = /:qr:links$/

export function screenOf(told: Told): Screen {
  const { answer } = told
  const shown = answer.views.filter(({ shown }) => shown)
  const field = (kind: 'sender' | 'subject', view: View | undefined) =>
    view === undefined ? null : partOf(kind, view.part, 0, view.text.length, view.text, null)
  return {
    sender: field(
      'sender',
      shown.find(({ part }) => SENDER.test(part)),
    ),
    subject: field(
      'subject',
      shown.find(({ part }) => part === 'header:subject'),
    ),
    lines: shown.filter(({ part }) => !part.startsWith('header:') && !CODE.test(part)).flatMap((view) => linesOf(view, answer.links)),
    codes: shown
      .filter(({ part }) => CODE.test(part))
      .map(({ part, text }) => {
        const link = answer.links.findIndex(({ at }) => at.part === part)
        return partOf('code', part, 0, text.length, text.trim(), link < 0 ? null : link)
      }),
  }
}

export const partsOf = ({ sender, subject, lines, codes }: Screen): readonly Part[] => [
  ...[sender, subject].filter((part) => part !== null),
  ...lines.flat(),
  ...codes,
]

function partOf(kind: Part['kind'], part: string, start: number, end: number, text: string, link: number | null): Part {
  return { id: `${part}@${start}-${end}${link === null ? '' : `→${link}`}`, kind, at: { part, start, end }, text: shownText(text), link }
}

/** A sentence, with the marks that end it. */
const SENTENCE = /.+?(?:[。！？]+[」』）)]*|[.!?]+(?=\s)|$)\s*/gu

/** Sentences and links in their lines; empty lines are left out. */
function linesOf({ part, text }: View, links: Told['answer']['links']): Part[][] {
  const ranges = links.flatMap(({ at }, index): Range<number>[] => (at.part === part ? [{ ...at, about: index }] : []))
  const lines: Part[][] = [[]]
  const add = (one: Part) => lines.at(-1)?.push(one)
  for (const { text: piece, start, covers, ends } of segmentsOf(text, ranges)) {
    const link = covers[0]
    if (link !== undefined) add(partOf('link', part, start, start + piece.length, piece.replace(/\s+/g, ' '), link))
    else
      for (const [nth, line] of piece.split('\n').entries()) {
        if (nth > 0) lines.push([])
        const from = start + piece.split('\n').slice(0, nth).join('\n').length + Math.min(nth, 1)
        for (const { 0: sentence, index } of line.matchAll(SENTENCE)) {
          const at = from + index
          if (/[\p{L}\p{N}]/u.test(sentence)) add(partOf('text', part, at, at + sentence.length, sentence, null))
        }
      }
    // A picture or a form to press has no width in the text.
    for (const index of ends) {
      const found = links[index]
      if (found !== undefined && found.at.start === found.at.end)
        add(partOf('link', part, found.at.start, found.at.end, found.shown, index))
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** What a part is worth. `decides`: by it the answer can be seen · `hints`: it fits, and real messages say so, too · `nothing`. */
export type Weight = 'decides' | 'hints' | 'nothing'
export interface Finding {
  readonly part: Part
  readonly weight: Weight
  /** The telling's reasons that rest on this part. */
  readonly reasons: readonly number[]
}

/** Compares what the person pointed at with where the engine's evidence stands. */
export function findingOf(told: Told, part: Part): Finding {
  const { answer, telling, places } = told
  const reasons = telling.reasons.flatMap((_, index) => ((places[index] ?? []).some((place) => touches(place, part.at)) ? [index] : []))
  const official = part.link === null ? undefined : answer.links[part.link]?.official
  if (answer.verdict === 'unconfirmed') {
    // Nothing settles it; where the brand's own address stands, that is what can be seen.
    return { part, weight: official === true ? 'decides' : reasons.length > 0 ? 'hints' : 'nothing', reasons }
  }
  const strong = reasons.some((index) => index === 0 || isStrong(told, index))
  const decides = strong || official === (answer.verdict === 'genuine')
  return { part, weight: decides ? 'decides' : reasons.length > 0 ? 'hints' : 'nothing', reasons }
}

function isStrong({ answer, telling }: Told, index: number): boolean {
  const strength = answer.signals.find(({ id }) => id === telling.reasons[index]?.id)?.strength
  return strength === 'decisive' || strength === 'strong'
}

/** A place without any width touches what stands around it. */
function touches(a: Place, b: Place): boolean {
  if (a.part !== b.part) return false
  return a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}

export interface Comparison {
  /** What was pointed at. */
  readonly tapped: readonly Finding[]
  /** What decides, stands on the screen and was not pointed at. */
  readonly overlooked: readonly Finding[]
  /** Reasons that a phone does not show: they stand in fields that nobody sees, or in how the mail came. */
  readonly unseen: readonly number[]
  /** Something that decides was found, or there was nothing to find. */
  readonly found: boolean
}

export function compare(told: Told, screen: Screen, tapped: readonly string[]): Comparison {
  const findings = partsOf(screen).map((part) => findingOf(told, part))
  const deciding = findings.filter(({ weight }) => weight === 'decides')
  const isTapped = ({ part }: Finding) => tapped.includes(part.id)
  const seen = new Set(findings.flatMap(({ reasons }) => reasons))
  return {
    tapped: findings.filter(isTapped),
    overlooked: deciding.filter((finding) => !isTapped(finding)),
    unseen: told.telling.reasons.flatMap((_, index) => (seen.has(index) ? [] : [index])),
    found: deciding.length === 0 || deciding.some(isTapped),
  }
}

/** Whether the check itself could tell. */
export const isSettled = (verdict: VerdictId) => verdict !== 'unconfirmed'
