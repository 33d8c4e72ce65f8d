import type { Claim, Link, Place, Sender } from './facts/types.ts'
import type { GapId, MessageKind } from './message/types.ts'
import type { Direction, SignalAnswer, Strength } from './signals/types.ts'

export type VerdictId = 'phishing' | 'suspicious' | 'unconfirmed' | 'genuine'

/** One answer, the contract of DESIGN section 4. Ids never change; words are in the asked language. */
export interface Answer {
  readonly schema: 1
  readonly input: { readonly name: string; readonly kind: MessageKind; readonly sha256: string }
  readonly versions: { readonly engine: string; readonly data: string }
  readonly lang: 'ja' | 'en'
  readonly verdict: VerdictId
  readonly claims: readonly {
    readonly brand: string | null
    readonly name: string
    readonly where: Claim['where']
    readonly strength: Claim['strength']
  }[]
  /** Signals that the verdict rests on, most important first. */
  readonly decidedBy: readonly string[]
  readonly signals: readonly AnswerSignal[]
  readonly links: readonly AnswerLink[]
  readonly sender: AnswerSender | null
  readonly notChecked: readonly { readonly id: GapId; readonly why: string; readonly detail: string }[]
  /** The one next action; right whatever the person thinks of the verdict. `url` is from brand or guide data, never from the message. */
  readonly next: { readonly id: string; readonly title: string; readonly url: string | null }
  /** What to do first by somebody who already opened, typed or paid; null where nothing could be given away. */
  readonly alreadyGave: { readonly id: string; readonly title: string; readonly first: string } | null
  /** Sentences that belong to the verdict: what it rests on, what it does not mean, what would help to tell more. */
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  /** Ids of guides that fit, most fitting first. */
  readonly guides: readonly string[]
  /** The texts that places point into, so that evidence can be marked. */
  readonly views: readonly { readonly part: string; readonly text: string; readonly shown: boolean }[]
}

export interface AnswerSignal {
  readonly id: string
  readonly answer: SignalAnswer
  readonly strength: Strength
  readonly direction: Direction
  readonly evidence: readonly (Readonly<Record<string, unknown>> & { readonly at?: Place | undefined })[]
  readonly title: string
  readonly found: string
  readonly why: string
  readonly doNext: string
}

export interface AnswerLink {
  readonly shown: string
  readonly href: string
  readonly chain: readonly string[]
  readonly host: string
  readonly site: string | null
  /** The brand id that owns the host, or null. */
  readonly owner: string | null
  /** Of the claimed brand: true its own, false not its own, null no listed brand is claimed or the target is unknown. */
  readonly official: boolean | null
  readonly from: Link['from']
  readonly role: Link['role']
  readonly at: Place
}

export interface AnswerSender {
  readonly from: readonly { readonly name: string; readonly address: string; readonly domain: string }[]
  readonly replyTo: readonly { readonly name: string; readonly address: string; readonly domain: string }[]
  readonly returnPath: string | null
  readonly sms: string | null
  readonly source: Sender['source']
  /** The brand id that the From domain belongs to, or null. */
  readonly owner: string | null
  /** true: proved by the reader's own server; false: it says forged; null: not known. */
  readonly authenticated: boolean | null
}

/** An answer that could not be made. */
export interface Failure {
  readonly input: { readonly name: string }
  readonly error: { readonly code: string; readonly message: string }
}
