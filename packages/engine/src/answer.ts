import type { Action } from './actions/next.ts'
import type { Claim, Finding, Link, LookupId, Phone, Place, Sender, View } from './facts/types.ts'
import type { ProofId } from './guidance/proof-words.ts'
import type { RemarkId } from './guidance/remarks.ts'
import type { BrandPhone, Lang } from './knowledge/types.ts'
import type { GapId, MessageKind, ReadError } from './message/types.ts'
import type { Direction, SignalAnswer, Strength } from './signals/types.ts'

/** phishing: made to deceive · suspicious: something does not fit · unconfirmed: nothing decides it, which does not mean safe ·
    genuine: proved to come from an official sender, and no link leads elsewhere. */
export type VerdictId = 'phishing' | 'suspicious' | 'unconfirmed' | 'genuine'

/** One answer, the contract that others rely on (docs/library.md). Plain JSON. Ids never change once released, but later versions add some;
    words are in the asked language. */
export interface Answer {
  /** The version of this shape. */
  readonly schema: 1
  readonly input: {
    /** As the caller named it; '#2' added for the second message of a mailbox. '' when it was not named. */
    readonly name: string
    readonly kind: MessageKind
    /** Hex SHA-256 of the message's bytes; of a string, of its UTF-8. */
    readonly sha256: string
  }
  /** null: the answer is about the message itself. Else about a mail inside it, which a person forwarded or a sender attached: the parts
      that lead to it, its subject and the address that it says it is from. Places and views are that mail's. */
  readonly about: { readonly path: readonly string[]; readonly subject: string; readonly from: string } | null
  readonly versions: {
    /** Of the engine, 'major.minor.patch': a patch changes no answer of `corpus/`. */
    readonly engine: string
    /** YYYY-MM-DD of the newest value among brands, lists and guides. */
    readonly data: string
  }
  /** The language of all words below. */
  readonly lang: Lang
  readonly verdict: VerdictId
  /** Whom the message poses as, strongest first; empty when nobody is claimed. A brand that is only mentioned is no claim. */
  readonly claims: readonly AnswerClaim[]
  /** Ids of the signals that the verdict rests on, most important first; empty where nothing was found. */
  readonly decidedBy: readonly string[]
  /** A row for every signal, whatever happened to it, ordered by id. */
  readonly signals: readonly AnswerSignal[]
  readonly links: readonly AnswerLink[]
  /** Telephone numbers in the text, and those that links dial. */
  readonly phones: readonly AnswerPhone[]
  /** null when the message does not say who sent it: pasted text without a From line, a bare address. */
  readonly sender: AnswerSender | null
  /** What is proved of the sender, what is not and by whom, what matters first; empty where there is no sender to speak of. */
  readonly proof: readonly AnswerProof[]
  /** What was asked of the network for this answer; empty: nothing, everything was found out on this device. */
  readonly lookups: readonly LookupId[]
  /** What the person said she saw at the official place, where that was told. */
  readonly finding: Finding | null
  /** What was not looked at, so that nobody takes it for clean. `why` is a sentence; `detail` is technical and free of language. */
  readonly notChecked: readonly { readonly id: GapId; readonly why: string; readonly detail: string }[]
  /** The one next action; right whatever the person thinks of the verdict. `url` is from brand data, never from the message. */
  readonly next: Action
  /** What to do first by somebody who already opened, typed or paid: the likeliest case, or null where the message was after nothing. */
  readonly alreadyGave: AnswerFirstStep | null
  /** The same for every case, as people do more than a message asks for: first those that fit what it was after, worst first, then
      the others. `guides` holds the ids of those that fit. Empty for `genuine`. */
  readonly ifGiven: readonly AnswerFirstStep[]
  /** Sentences that belong to the verdict: what it rests on, what it does not mean, what would help to tell more. */
  readonly remarks: readonly { readonly id: RemarkId; readonly text: string }[]
  /** Ids of guides that fit, most fitting first; `honmono/data` holds the guides. */
  readonly guides: readonly string[]
  /** The texts that places point into, so that evidence can be marked. They are the message's own words: anybody may have written them. */
  readonly views: readonly View[]
}

/** The first step of a recovery guide. */
export interface AnswerFirstStep {
  /** The guide's. */
  readonly id: string
  /** What happened: 「カード番号を入力したとき」 */
  readonly title: string
  readonly first: string
}

/** Somebody whom the message poses as. */
export interface AnswerClaim {
  /** The id of a listed brand; null for one that no list holds. */
  readonly brand: string | null
  /** The name as found in the message, disguises undone. */
  readonly name: string
  readonly where: Claim['where']
  readonly strength: Claim['strength']
}

/** What one signal found. */
export interface AnswerSignal {
  readonly id: string
  /** raised: found, see `evidence` · clear: looked for and not there · could-not-tell: what it needs is not known · broken: a fault of ours. */
  readonly answer: SignalAnswer
  /** How sure it is when raised. Only `decisive` is a contradiction that can't be innocent. */
  readonly strength: Strength
  /** What it speaks for when raised. */
  readonly direction: Direction
  /** Each signal has fields of its own beside `at`; empty unless raised. */
  readonly evidence: readonly (Readonly<Record<string, unknown>> & { readonly at?: Place | undefined })[]
  /** Its heading. */
  readonly title: string
  /** raised: what was found, one sentence · could-not-tell, broken: why · clear: ''. */
  readonly found: string
  /** Why such a thing matters. */
  readonly why: string
  /** '' unless raised. */
  readonly doNext: string
}

/** A link, button or form of the message. It was not opened. */
export interface AnswerLink {
  /** What the person sees: the text, the alt of its picture, or the address as written. */
  readonly shown: string
  /** The address as the message has it. */
  readonly href: string
  /** From that address to the last one that can be known without asking the net: redirects whose target stands in them are unwrapped. */
  readonly chain: readonly string[]
  /** Of the last address of the chain, lower-case ASCII; '' where there is none. */
  readonly host: string
  /** The registrable domain of the host; null for an IP address. */
  readonly site: string | null
  /** The brand id that owns the host, or null. */
  readonly owner: string | null
  /** Of the claimed brand: true its own, false not its own, null no listed brand is claimed or the target is unknown. */
  readonly official: boolean | null
  readonly from: Link['from']
  /** Read from a picture: letters that look alike may be others. `host` is then an official one where it may be that, and `official` never true. */
  readonly uncertain: boolean
  /** action: the person is meant to press it · footer: unsubscribe, privacy, social · plain: anything else. */
  readonly role: Link['role']
  readonly at: Place
}

/** A telephone number. It was not called. */
export interface AnswerPhone {
  /** As written. */
  readonly shown: string
  /** With + and the country's code (E.164); a short number as it is dialled. */
  readonly number: string
  readonly kind: Phone['kind']
  /** Calling code, '81' for Japan. */
  readonly country: string
  /** The brand ids that it is listed for, and for what. Whoever writes or shows a number need not be its owner, and no list is whole. */
  readonly owners: readonly { readonly brand: string; readonly what: BrandPhone['what'] }[]
  readonly at: Place
}

/** Who the message says sent it, which a sender can write as he likes: only `authenticated` says whether it is proved. */
export interface AnswerSender {
  readonly from: readonly AnswerMailbox[]
  readonly replyTo: readonly AnswerMailbox[]
  /** The address of the Return-Path field. */
  readonly returnPath: string | null
  /** For an SMS: the number or name as written. */
  readonly sms: string | null
  /** wire: the fields of a mail · pasted: lines that a person copied. */
  readonly source: Sender['source']
  /** The brand id that the From domain belongs to, or null. */
  readonly owner: string | null
  /** true: the From domain is proved, by the reader's own server or by this check · false: the results do not prove it · null: there are
      none that count. `proof` says more. */
  readonly authenticated: boolean | null
}

/** One statement about the proof of the sender (SPF, DKIM, DMARC, ARC). */
export interface AnswerProof {
  readonly id: ProofId
  /** One or two sentences; a proof is always told with the domain that it is for. */
  readonly text: string
  /** That registrable domain, in ASCII; null where none is named. */
  readonly domain: string | null
  /** The brand id that it belongs to, or null. */
  readonly owner: string | null
  /** true: it proves the sender that the message claims · false: it speaks against that one · null: it proves nothing either way. */
  readonly good: boolean | null
}

export interface AnswerMailbox {
  /** The display name; '' when there is none. */
  readonly name: string
  readonly address: string
  /** Lower-case ASCII; '' when there is none. */
  readonly domain: string
}

/** Why there is no answer. too-large: past a limit of LIMITS · empty: nothing to read · not-a-message: a picture, a PDF, an archive … ·
    not-facts: only of `judge`. */
export type FailureCode = ReadError['code']

/** An answer that could not be made. A program that opens files itself adds codes of its own. */
export interface Failure<Code extends string = FailureCode> {
  readonly input: { readonly name: string }
  readonly error: {
    readonly code: Code
    /** Why, and what to do about it, in the asked language. */
    readonly message: string
  }
}
