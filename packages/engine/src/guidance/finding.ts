import { claimLookedUp } from '../facts/finding.ts'
import type { Facts, Finding } from '../facts/types.ts'
import type { Brand, Words } from '../knowledge/types.ts'
import type { Verdict } from '../verdict/decide.ts'
import type { RemarkId } from './remarks.ts'

/** What the person saw at the official place, where it is about whom the message poses as. */
export function findingOn({ finding, claims }: Facts): Finding | null {
  return finding.known && claims.known && claimLookedUp(finding.value, claims.value) !== null ? finding.value : null
}

/** What the finding means beside this verdict, and what it does not. */
export function onFinding({ id }: Verdict, facts: Facts, brand: Brand | null): readonly { readonly id: RemarkId; readonly words: Words }[] {
  if (!facts.finding.known) return []
  const { seen } = facts.finding.value
  if (seen === 'could-not') return [{ id: 'finding-could-not', words: COULD_NOT }]
  if (findingOn(facts) === null) return [{ id: 'finding-elsewhere', words: ELSEWHERE }]
  if (seen === 'same-notice') return [{ id: 'finding-same-notice', words: SAME_NOTICE[id] }]
  const meaning = id === 'genuine' ? STILL_PROVED : IGNORE[seen]
  if (seen === 'all-fine') return [{ id: 'finding-all-fine', words: meaning }]
  const [exception] = brand?.confirm.exceptions ?? []
  return [{ id: 'finding-not-there', words: exception === undefined ? meaning : joined(meaning, exception.words) }]
}

const joined = (a: Words, b: Words): Words => ({ ja: a.ja + b.ja, en: `${a.en} ${b.en}` })

const COULD_NOT: Words = {
  ja: 'まだ確かめられていないので、答えは変わりません。落ち着いて、もう一度公式のアプリやサイトを開くか、手元の書類にある番号に電話して、確かめてください。',
  en: 'It could not be confirmed yet, so the answer is the same. Open the official app or site once more, or call the number on your own papers.',
}
const ELSEWHERE: Words = {
  ja: '確かめた相手は、このメッセージが名乗る相手ではないため、答えは変わりません。',
  en: 'The message does not pose as those with whom you looked, so the answer is the same.',
}
const NO_PROOF: Words = {
  ja: '同じ知らせが公式のアプリかサイトにもあるので、用件は本当のようです。ただし、偽物は本物の知らせをまねるので、このメッセージが本物という証明にはなりません。',
  en: 'The same notice is in the official app or on the official site, so the matter seems real. Fakes imitate real notices, though: it does not prove this message.',
}
const NO_TRUST: Words = {
  ja: '同じ知らせが公式のアプリかサイトにあっても、このメッセージは信用できません。偽物は、本物の知らせをまねます。',
  en: 'Even though the same notice is in the official app or on the official site, do not trust this message: fakes imitate real notices.',
}
const SAME_NOTICE: Readonly<Record<Verdict['id'], Words>> = {
  phishing: NO_TRUST,
  suspicious: NO_TRUST,
  unconfirmed: NO_PROOF,
  genuine: {
    ja: '同じ知らせが、公式のアプリかサイトにもありました。',
    en: 'The same notice is in the official app or on the official site, too.',
  },
}
const STILL_PROVED: Words = {
  ja: '差出人は証明されているので、本物という答えは変わりません。公式のアプリやサイトに残らない知らせや、もう済んだ知らせ、別のアカウントへの知らせもあります。何も問題がなければ、無視してかまいません。',
  en: 'Its sender is proved, so it stays genuine. Some notices are not kept there, are settled by now, or are about another account. If nothing is wrong there, ignore the message.',
}
const IGNORE: Readonly<Record<'all-fine' | 'not-there', Words>> = {
  'all-fine': {
    ja: '公式のアプリかサイトで何も問題がなければ、このメッセージは無視してかまいません。返事もいりません。',
    en: 'If nothing is wrong there, ignore the message. You need not answer it.',
  },
  'not-there': {
    ja: '公式のアプリかサイトに同じ知らせがなく、何も問題がなければ、このメッセージは無視してかまいません。',
    en: 'If the same notice is not there and nothing is wrong there, ignore the message.',
  },
}
