import { knowledge } from '@honmono/testkit'
import type { Dice } from '../dice.ts'
import type { Golden } from '../golden.ts'
import { bytesOf, type Mail, withSenderName, withSubject } from '../mail.ts'
import { changeLinks, changePage, changeText, changeTextLinks, changeWords, shownText, withShown } from '../text.ts'

/** A way in which the maker of a fake dresses it up. The person still reads the same and still lands on the same site. */
export interface Disguise {
  readonly id: string
  /** What can be told of the result by a reader that knows nothing of the disguise: see eye.ts. */
  readonly keeps: 'words and links' | 'words' | 'links'
  /** null: this message offers nothing to dress up so. */
  readonly apply: (golden: Golden, dice: Dice) => Uint8Array | null
}
type Keeps = Disguise['keeps']
const KEEPS_ALL: Keeps = 'words and links'

/** Changes the words everywhere: subject, sender's name, texts. */
export const byWords = (id: string, change: (words: string, dice: Dice) => string, keeps: Keeps = KEEPS_ALL): Disguise => ({
  id,
  keeps,
  apply: ({ mail, text }, dice) => {
    const changed = (words: string) => change(words, dice)
    if (mail === null) return unless(text, changeWords(text, changed))
    const named = withSenderName(withSubject(mail, changed(mail.subject)), changed(mail.sender.name))
    return unlessSame(mail, { ...named, texts: mail.texts.map((one) => changeText(one, changed)) })
  },
})

export const byPage = (
  id: string,
  change: (page: string, dice: Dice, golden: Golden) => string | null,
  keeps: Keeps = KEEPS_ALL,
): Disguise => ({
  id,
  keeps,
  apply: (golden, dice) => {
    if (golden.mail === null) return null
    const plain = changePage(golden.mail, (page) => page)
    const changed = changePage(golden.mail, (page) => change(page, dice, golden) ?? page)
    return unlessSame(plain, changed)
  },
})

export const byMail = (
  id: string,
  change: (mail: Mail, dice: Dice, golden: Golden) => Mail | null,
  keeps: Keeps = KEEPS_ALL,
): Disguise => ({
  id,
  keeps,
  apply: (golden, dice) => {
    if (golden.mail === null) return null
    const changed = change(golden.mail, dice, golden)
    return changed === null ? null : unlessSame(golden.mail, changed)
  },
})

/** For what is no question of the structure: character sets, transfer encodings. */
export const byWire = (id: string, write: (mail: Mail, dice: Dice) => Uint8Array | null, keeps: Keeps = KEEPS_ALL): Disguise => ({
  id,
  keeps,
  apply: ({ mail }, dice) => (mail === null ? null : write(mail, dice)),
})

/** Changes the addresses that lead to the attacker. Where `inText` is false, only those of a page: as text the address would lead nowhere. */
export const byLinks = (
  id: string,
  change: (address: string, dice: Dice, golden: Golden) => string,
  { inText = true, keeps = KEEPS_ALL }: { readonly inText?: boolean; readonly keeps?: Keeps } = {},
): Disguise => ({
  id,
  keeps,
  apply: (golden, dice) => {
    const { mail, text } = golden
    const changed = (address: string) => (isAttackers(address) ? change(address, dice, golden) : address)
    if (mail === null) return inText ? unless(text, changeTextLinks(text, changed)) : null
    if (inText) return unlessSame(mail, withShown(mail, changeLinks(shownText(mail), changed)))
    const plain = changePage(mail, (page) => page)
    return unlessSame(plain, withShown(plain, changeLinks(shownText(plain), changed)))
  },
})

/** The address leads to the attacker: it is no listed brand's, and not the home page of the organisation that an unlisted fake names.
    Changing that one would make the fake less true to life, not better hidden. */
function isAttackers(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, search } = new URL(address)
  return (
    hostname.includes('.') &&
    knowledge.ownerOf(hostname) === null &&
    !(HOME_PAGE.test(pathname) && search === '' && /^www\./.test(hostname))
  )
}
const HOME_PAGE = /^\/(?:[a-z]{1,3}\/)?$/

function unless(before: string, after: string): Uint8Array | null {
  return before === after ? null : Buffer.from(after)
}
function unlessSame(before: Mail, after: Mail): Uint8Array | null {
  const bytes = bytesOf(after)
  return Buffer.compare(bytesOf(before), bytes) === 0 ? null : bytes
}
