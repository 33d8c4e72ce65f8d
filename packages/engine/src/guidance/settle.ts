import { displayHost } from '../facts/hosts.ts'
import type { Facts } from '../facts/types.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Words } from '../knowledge/types.ts'
import { defang } from '../text/defang.ts'
import type { Verdict } from '../verdict/decide.ts'
import { REMARKS, type RemarkId } from './remarks.ts'

/** Where a message poses as a listed brand and one part of the proof is missing: which, and what would settle it. That all else is there is
    not said: it would reassure, and a fake can have all else. */
export function wouldSettle({ claim, lacks }: Verdict, facts: Facts, knowledge: Knowledge): readonly { id: RemarkId; words: Words }[] {
  const [lack, ...others] = lacks
  const title = claim?.brand == null ? undefined : knowledge.brand(claim.brand)?.title
  if (title === undefined || lack === undefined || others.length > 0) return []
  const words = { proof: ofProof, sender: ofSender, link: ofLink, unread: ofUnread, stranger: none, elsewhere: none, request: none }[lack]
  return words(facts, title, knowledge)
}

type Remarks = readonly { readonly id: RemarkId; readonly words: Words }[]
const none = (): Remarks => []

function ofProof({ sender, lookups = [] }: Facts): Remarks {
  if (!sender.known || sender.value.source !== 'wire') return [{ id: 'would-settle-proof', words: ORIGINAL }]
  // DNS was asked and proved nothing: it will not do so a second time.
  return lookups.includes('dns') ? [] : [{ id: 'would-settle-proof', words: REMARKS['would-settle-proof'] }]
}
const ORIGINAL: Words = {
  ja: 'メールの原本（ヘッダーつき）があれば、差出人が証明されているかまで調べられます。',
  en: 'With the original of the mail and its header, whether the sender is proved can be checked as well.',
}

function ofSender({ sender }: Facts, brand: Words): Remarks {
  const [author] = sender.known ? sender.value.from : []
  if (author === undefined) return []
  const domain = displayHost(author.domain)
  const words = {
    ja: `${domain} は${brand.ja}のドメインですが、送信元としては確認できていません。公式サイトの案内に、このアドレスがのっているか確かめてください。`,
    en: `${domain} belongs to ${brand.en}, but is not known to send its mail. See whether the official site names this address.`,
  }
  return [{ id: 'would-settle-sender', words }]
}

function ofLink({ links }: Facts, _brand: Words, knowledge: Knowledge): Remarks {
  const pressed = links.known ? links.value.filter(({ opaque, hidden }) => opaque && !hidden) : []
  const link = pressed.find(({ role }) => role === 'action') ?? pressed[0]
  if (link === undefined) return []
  const host = knowledge.ownerOf(link.host) === null ? defang(displayHost(link.host)) : link.host
  const words = {
    ja: `リンクが ${host} を通っていて、本当の行き先が分からないため、本物とは確認できませんでした。`,
    en: `A link leads through ${host}, and where it ends is not known, so the message can’t be confirmed as genuine.`,
  }
  return [{ id: 'would-settle-link', words }]
}

const ofUnread = (): Remarks => [{ id: 'would-settle-unread', words: REMARKS['would-settle-unread'] }]
