interface Words {
  readonly ja: string
  readonly en: string
}
/** Where something is from. A official page read · B quoted alike by two or more · C one third party · M from memory. */
interface Sourced {
  readonly source: string
  /** Date it was read, YYYY-MM-DD. */
  readonly checked: string
  readonly confidence: 'A' | 'B' | 'C' | 'M'
  readonly note?: string
}

/** A short page to read when nothing presses, as its topic.yaml says it. */
export interface TopicRecord extends Sourced {
  /** Kebab-case, = folder name; never changes once released. */
  readonly id: string
  /** `scam`: one that is going round · `background`: why such messages come · `reading`: how to read them. */
  readonly kind: 'scam' | 'background' | 'reading'
  /** Place among the topics of its kind. */
  readonly order: number
  readonly title: Words
  readonly brief: Words
  /** Of a scam: what it says, what it is after, how one sees it, what to do. */
  readonly says?: readonly Words[]
  readonly wants?: readonly Words[]
  /** `signals`: the ids of the signals by which a check sees the same. */
  readonly signs?: readonly { readonly words: Words; readonly signals: readonly string[] }[]
  readonly todo?: readonly Words[]
  /** Whose names it uses: ids of brands. */
  readonly brands?: readonly string[]
  /** What people give away to it: the `given` of the guides to recover by. */
  readonly given?: readonly string[]
  /** Of the other kinds. Each part says where it is from; without a source it tells what Honmono's own answers mean. */
  readonly parts?: readonly (Partial<Sourced> & { readonly id: string; readonly title: Words; readonly texts: readonly Words[] })[]
  /** Addresses to practise on. `site`: whose site it is by the registrable domain · `official`: the brand that it belongs to. */
  readonly addresses?: readonly { readonly address: string; readonly site: string; readonly official?: string; readonly words: Words }[]
  /** The same made visible: our own examples, never somebody's message. */
  readonly cards?: { readonly fake: TopicCard; readonly real?: TopicCard }
  /** What to do after reading. */
  readonly next: 'practice' | 'check' | 'prevent'
}
export interface TopicCard {
  readonly kind: 'mail' | 'sms'
  readonly sender: { readonly name: Words; readonly address?: string }
  readonly subject?: Words
  readonly lines: readonly Words[]
  /** What the button says, and where it really leads. */
  readonly link?: { readonly shown: Words; readonly url: string }
  /** What to look at: words that stand in the card just once, and the signal that a check raises there. */
  readonly marks: readonly { readonly quote: Words; readonly why: Words; readonly signal?: string }[]
}
