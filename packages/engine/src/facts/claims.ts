import type { Knowledge } from '../knowledge/knowledge.ts'
import { lookalikeWordIn } from '../knowledge/lookalike-words.ts'
import { LIMITS } from '../limits.ts'
import type { MessageKind } from '../message/types.ts'
import { even } from '../text/even.ts'
import { level } from '../text/fold.ts'
import { actionLinks, isMailServer, siteOfMailbox, wantsSecretOrSignIn } from './ask-facts.ts'
import { findNames, type NameHit } from './names.ts'
import type { Ask, Claim, ClaimPlace, Link, Mailbox, Mention, Place, Pressure, Sender, View } from './types.ts'

/** What claims are read from. All texts are as the person sees them. */
export interface ClaimSources {
  readonly kind: MessageKind
  readonly sender: Sender | null
  /** Whom the text names as the author of what it passes on. */
  readonly forwarded: Mailbox | null
  readonly subject: View | null
  readonly bodies: readonly View[]
  /** Those of `bodies`, by their part, that were read from a picture. */
  readonly pictures: ReadonlySet<string>
  readonly alts: readonly { readonly text: string; readonly at: Place }[]
  readonly links: readonly Link[]
  readonly pressure: readonly Pressure[]
  readonly asks: readonly Ask[]
}

/** How much one sighting says: `full` is enough for a strong claim, two `half` ones in different places too, `faint` never. */
type Weight = 'full' | 'half' | 'faint'
interface Sighting {
  readonly brand: string | null
  readonly name: string
  readonly where: ClaimPlace
  readonly weight: Weight
  readonly disguised: boolean
  readonly at: Place
  /** It begins with the name, an ordinary word, and goes on: "Ledger News". Said by something else as well, it is the brand's. */
  readonly opens?: boolean
}

const HEAD_CHARS = 1_500
const TAIL_CHARS = 1_500
const SHORT_MESSAGE_CHARS = 400
const OPENING_CHARS = 60
const LINE_CHARS = 200
/** Longer subjects are attacks; a mail client shows less. */
const SUBJECT_CHARS = 1_000
const SIGNATURE_LINE_CHARS = 60

/** Words that an organisation puts beside its name: "Amazonカスタマーサービス", "JCB Security Team". */
const BUSINESS =
  /お客(?:様|さま)|カスタマー|サービス|センター|サポート|事務局|お知らせ|ご連絡|ご案内|運営|管理|会員|株式会社|有限会社|合同会社|公式|情報|通知|自動|配信|専用|メール|窓口|係|チーム|本部|部門|セキュリティ|決済|お?支払い?|ショッピング|オンライン|ストア|サイト|ネット|重要|緊急|確認|担当|アカウント|ログイン|プライム|クレジット|カード|ポイント|からの|より|から|です|様|の|を|日本|ジャパン|japan|support|services?|customer|care|teams?|security|clients?|accounts?|notifications?|notice|no-?reply|do-?not-?reply|information|info|mail|e-?mail|cent(?:er|re)|help|desk|updates?|alerts?|members?(?:hip)?|prime|inc|llc|ltd|corp(?:oration)?|official|billing|payments?|online|store|admin(?:istrator)?|system|auto|confirm(?:ation)?|orders?|communications?|courier|delivery|tracking|server|aviso|atendimento|fiscaliza[cç][aã]o|financeiro|suporte|the|from|your|co|jp|com|ne|or|net|id|via|logo|ロゴ/g

/** Organisations that no list holds, by the way they are called. */
const ORGANISATION =
  /株式会社|有限会社|合同会社|銀行|信用金庫|信金|信用組合|カード|証券|保険|生命|病院|クリニック|市役所|区役所|役場|協会|機構|公庫|農協|電力|ガス|水道|郵便|運輸|急便|通信|大学|学校|組合|ホテル|旅行|航空|鉄道|保険|年金|税務|情報システム|システム管理|ヘルプデスク|管理者|社長|代表取締役|理事長|省$|庁$|\b(?:bank|card|credit union|hospital|university|insurance|securities|wallet|telecom|inc|ltd|llc|corp|gmbh|support|security|service|team|help ?desk|admin(?:istrator)?|it department|webmail)\b/

/** Nobody poses as a brand with these words behind its name: shops on it, vouchers of it, things bought at it. */
const ONLY_MENTIONED_AFTER =
  /^[\s「」『』（）()]*(?:ギフト|gift|商品券|pay\b|ペイ|ポイント(?:を|が|も)|店|支店|出品|販売|再販|専門店|取扱|代理店|加盟店|ランキング|アソシエイト|アフィリエイト|associate|affiliate|deals?\b|で(?:の|も|は|購入|買|お買|販売|注文|見|売|人気|使|お?支払|頼|予約|取り寄|届|選|お知らせ|ご?連絡|送|受け|つなが|相談|やり取り)|にて(?:購入|販売)|で、|と(?:は|の違い)|や|川|様(?:から|より|の|へ|分)|、|・|or\b|and\b|などの|をはじめ|以外|風|っぽい|マーケットプレイス|限定|配信中|でも)/i
/** A warning about fakes names the brand, too. */
const WARNED_AFTER =
  /^.{0,14}?(?:をかた[るっ]|を?騙[るっ]|を名乗[るっ]|を?装[うっ]|をよそお|に?なりすま|の偽|偽装|を悪用|に似せ|に見せかけ|と偽[るっ]|scam|phish|impersonat|spoof)/i
const WARNED_BEFORE = /(?:偽の?|偽造|にせ|fake|phishing|scam\w*|pretend\w* to be|impersonat\w*|pos(?:e|es|ing) as|spoof\w*)[\s"「]*$/i

/** What a notice of the brand itself says in a subject. */
const NOTICE_AFTER =
  /^[^。]{0,8}?(?:重要|緊急|大切|至急|お知らせ|ご案内|ご連絡|ご確認|通知|警告|特典|当選|セキュリティ|security|notice|notification|alert|verify|update|suspend|lock|action required)/i

const GREETING_AFTER =
  /^[」』】]?(?:[（(][^）)\n]{0,16}[）)])?(?:の?(?:サービス|サイト|カード))?(?:を(?:いつも)?(?:ご利用|ご愛用|お使い|ご愛顧)|の?(?:お客様|お客さま|会員(?:様|の皆|さま)|ご利用者|ユーザー|カスタマー様)|(?:を|に)(?:ご登録|ご加入))/i
const GREETING_BEFORE =
  /(?:(?:いつも|日頃(?:より|は)?|平素(?:より|は)?|このたびは|この度は)[、\s]{0,2}(?:格別)?|dear |welcome to (?:your )?|thank you for (?:using|choosing) |(?:拝啓|親愛なる)[\s、]*)$/i
/** "Dear Amazon customer," but not "the average Apple user". */
const ENGLISH_GREETING_AFTER = /^\s*(?:customer|member|user|client|cardholder|account holder)s?\s*[,:!.\n]/i
const ENGLISH_GREETING_BEFORE = /(?:^|\n)[\s]*(?:(?:dear|hello|hi|attention|valued|our)[\s,]+){0,3}$/i
const INTRODUCTION_AFTER =
  /^[」』】]?(?:カスタマー\S{0,8}|サポート\S{0,6}|事務局|セキュリティ\S{0,6}|運営\S{0,6}|株式会社)?(?:です[。、\s]|でございます|より(?:の)?(?:お知らせ|ご連絡|ご案内|重要|大切)|からの(?:お知らせ|ご連絡|ご案内|重要|大切|緊急)|では[、]?(?:お客様|安全|セキュリティ|システム)|はお客様|は、?(?:お客様|ご利用)|(?:による)?本人確認)|^ (?:customer (?:service|support)|support team|security team)\b/i
/** 配送業者はヤマト運輸です: the mail tells who somebody else is. */
const TOLD_OF_BEFORE = /(?<!こちら|私|わたくし|私(?:たち|ども)|弊社|当社)は[、\s]?$/
const TOLD_OF_AFTER = /^(?:です|でございます)/
const INTRODUCTION_BEFORE = /(?:こちらは|私(?:たち|ども)は|弊社|当社|this is (?:the )?|we at |team at )$/i
/** Business of an account, right behind the name: what a notice is about, not what a friend tells. */
const ACCOUNT_AFTER =
  /^.{0,14}?(?:アカウント|お?取引|本人確認|ご?契約|会員(?:資格|情報|登録|費)|会費|お?支払い?|決済|ログイン|サインイン|パスワード|ご?登録|口座|ご?利用(?:停止|制限|確認|明細|情報)|ご請求|お?荷物|お届け|配達|再配達|配送|未納|還付|税金|ご?注文|認証|確認コード|ワンタイム|コード|account|membership|payment|billing|password|sign-?in|package|parcel|delivery|subscription|id\b)/i

/** Whom the message poses as, strongest first; and brands that it only mentions. */
export function collectClaims(
  sources: ClaimSources,
  knowledge: Knowledge,
): { readonly claims: readonly Claim[]; readonly mentions: readonly Mention[] } {
  const { subject, sender, alts, links } = sources
  const mentions: Mention[] = []
  const warnedInSubject = subject === null ? [] : brandsWarnedOf(subject.text, findNames(subject.text, knowledge))
  const told = [
    ...(subject === null ? [] : bySubject(subject, knowledge, mentions)),
    ...sources.bodies.flatMap((body) => byBody(body, sources, warnedInSubject, knowledge, mentions)),
  ]
  const signed = (sender === null ? [] : bySender(sender, knowledge)).map((sighting) => borneOut(sighting, told))
  const [author, ...others] = sender?.from ?? []
  const somebodyElse =
    others.length === 0 && [author, sources.forwarded].some((one) => one != null && isSomebodyElse(one, sources, told, knowledge))
  const mimicked = sender === null ? [] : sender.from.flatMap((mailbox) => byMimickingAddress(mailbox, [...signed, ...told], knowledge))
  const sightings = [
    ...mimicked,
    ...(somebodyElse ? [...signed, ...told].map((sighting) => lessened(sighting, sources)) : [...signed, ...told]),
    ...byLogos(alts, knowledge),
    ...byLinkTexts(links, knowledge),
  ]
  return { claims: claimsFrom(sightings), mentions }
}

function borneOut(sighting: Sighting, told: readonly Sighting[]): Sighting {
  const alike = ({ brand, weight }: Sighting) => brand === sighting.brand && weight !== 'faint'
  return sighting.opens === true && sighting.weight === 'faint' && told.some(alike) ? { ...sighting, weight: 'half' } : sighting
}

/** The sender's name is somebody's who stands by it: it is no listed brand's, and comes back in the text, in the sender's own domain, or
    all that can be pressed leads to that domain. What such a mail says of a brand, it mostly says of another: a shop greets the holders
    of its card, a desk announces a tool, a forum mails its threads. The same goes for whom a forwarded mail names: who forges that can
    call himself so at once. */
function isSomebodyElse(from: Mailbox, { bodies, links }: ClaimSources, told: readonly Sighting[], knowledge: Knowledge): boolean {
  if (knowledge.ownerOf(from.domain) !== null) return false
  const name = from.name.slice(0, LINE_CHARS)
  const bare = restOf(name, [])
  if (bare.length < SHORTEST_OTHER_NAME || findNames(name, knowledge).some((hit) => !isShopOn(name, hit))) return false
  // MyJcbs, over a mail of JCB: nobody else.
  if (told.some(({ name: brand }) => bare.includes(level(brand).replace(NO_LETTERS, '')))) return false
  const pressed = actionLinks(links)
  const words = level(name).match(/[a-z]{4,}/g) ?? []
  const label = siteOfMailbox(from).split('.')[0] ?? ''
  return (
    bodies.some(({ text, part }) => isSaid(level(name).trim(), level(text.slice(0, LIMITS.scannedChars)), from.at.part === part)) ||
    words.some((word) => label.includes(word)) ||
    (pressed.length > 0 &&
      knowledge.listed('freemail', from.domain) === undefined &&
      pressed.some(({ site }) => site === from.site) &&
      pressed.every(({ site, host }) => site === from.site || knowledge.ownerOf(host) !== null))
  )
}
/** A name that stands in the text itself must come back there. */
const isSaid = (name: string, text: string, again: boolean) => text.indexOf(name, again ? text.indexOf(name) + 1 : 0) >= 0
const SHORTEST_OTHER_NAME = 2
const LESS = { full: 'half', half: 'faint', faint: 'faint' } as const satisfies Record<Weight, Weight>
/** Who greets the customers of a brand and then frightens them or wants a secret speaks for the brand, whatever he calls himself. */
function lessened(sighting: Sighting, { pressure, asks }: ClaimSources): Sighting {
  const addressed = sighting.where === 'greeting' || sighting.where === 'self-introduction'
  const presses = pressure.length > 0 || wantsSecretOrSignIn(asks)
  const stands = sighting.brand === null || sighting.where === 'display-name' || (addressed && presses)
  return stands ? sighting : { ...sighting, weight: LESS[sighting.weight] }
}

function bySender(sender: Sender, knowledge: Knowledge): Sighting[] {
  const fromSms =
    sender.smsSender === null
      ? []
      : byDisplayName(sender.smsSender, { part: 'header:from', start: 0, end: sender.smsSender.length }, 'sms-sender', knowledge)
  return [...fromSms, ...sender.from.flatMap((mailbox) => byMailbox(mailbox, knowledge))]
}

function byMailbox(mailbox: Mailbox, knowledge: Knowledge): Sighting[] {
  const shownName = mailbox.name.replace(/\s+via\s+.*$/i, '')
  const named = isMailServer(mailbox) ? [] : byDisplayName(shownName, mailbox.at, 'display-name', knowledge)
  const owner = knowledge.ownerOf(mailbox.domain)
  const addressed: Sighting[] = []
  if (owner !== null) {
    // Its own address. A person who works there writes for herself; a role account speaks for the brand.
    const title = knowledge.brand(owner)?.title.ja ?? owner
    // Where it gives mailboxes to its customers, "info" may be anybody's.
    const anybodys = knowledge.listed('freemail', mailbox.domain) !== undefined && !knowledge.isOfficialSender(owner, mailbox.address)
    const relays = knowledge.isOfficialSender(owner, mailbox.address) && !knowledge.speaksFor(owner, mailbox.address)
    const speaks = !anybodys && !relays && (ROLE_ACCOUNT.test(mailbox.local) || named.some((sighting) => sighting.brand === owner))
    addressed.push({ brand: owner, name: title, where: 'address', weight: speaks ? 'half' : 'faint', disguised: false, at: mailbox.at })
  } else {
    addressed.push(...byStrangersAddress(mailbox, knowledge))
  }
  return [...named, ...addressed]
}
/** amazon.co.jp@mail.example, support-amazon@x.example, info@amazon-jp.example. With a person's name beside it (ringo.amazon@…) it says little. */
function byStrangersAddress(mailbox: Mailbox, knowledge: Knowledge): Sighting[] {
  return [mailbox.local, mailbox.domain].flatMap((piece) => {
    const hits = findNames(piece, knowledge).filter(({ distinct, disguised }) => distinct && !disguised)
    const alone = piece === mailbox.domain || restOf(piece, hits) === ''
    return hits.map(
      (hit): Sighting => ({
        brand: hit.brand,
        name: hit.name,
        where: 'address',
        weight: alone ? 'half' : 'faint',
        disguised: false,
        at: mailbox.at,
      }),
    )
  })
}
/** amazom@…: one slip away from the brand that the mail names elsewhere. Alone it would be somebody's name. */
function byMimickingAddress({ local, domain, at }: Mailbox, named: readonly Sighting[], knowledge: Knowledge): Sighting[] {
  const hit = knowledge.ownerOf(domain) === null ? lookalikeWordIn(local.toLowerCase(), knowledge) : null
  const meant = named.find(({ brand, weight }) => brand === hit?.of.brand && weight !== 'faint')
  return hit === null || meant === undefined
    ? []
    : [{ brand: meant.brand, name: meant.name, where: 'address', weight: 'half', disguised: true, at }]
}
const ROLE_ACCOUNT =
  /no-?_?reply|do-?not-?reply|^(?:info|support|service|account|order|shipment|auto|store|member|mail|news|notice|alert|security|customer|contact|admin|magazine|help|billing|reservation|appstore|update|notification|confirm|digital|return|payment)/i

function byDisplayName(name: string, at: Place, where: ClaimPlace, knowledge: Knowledge): Sighting[] {
  const hits = findNames(name, knowledge).filter((hit) => !isPartOfName(name, hit) && !isWarnedOf(name, hit) && !isShopOn(name, hit))
  const sightings = hits.map(
    (hit): Sighting => ({
      brand: hit.brand,
      name: hit.name,
      where,
      weight: weightOfName(name, hits, hit),
      disguised: hit.disguised,
      at,
      opens: name.slice(0, hit.start).replace(NO_LETTERS, '') === '',
    }),
  )
  if (sightings.some(({ weight }) => weight !== 'faint')) return sightings
  const unlisted = name.trim()
  return ORGANISATION.test(level(even(unlisted).text)) && unlisted.length <= 60 && !/@/.test(unlisted)
    ? [...sightings, { brand: null, name: unlisted, where, weight: 'half', disguised: false, at }]
    : sightings
}

/** A name that is the brand and nothing else poses as it; with a person's or a shop's name beside it, hardly. */
function weightOfName(text: string, hits: readonly NameHit[], hit: NameHit): Weight {
  const rest = restOf(text, hits)
  // "Ana", "Line": the brand writes itself in capitals, people do not.
  if (rest.length === 0)
    return !hit.distinct && /^[A-Z]{2,}$/.test(hit.name) && !/^[^a-z]*$/.test(text.slice(hit.start, hit.end)) ? 'half' : 'full'
  if (!hit.distinct) return 'faint'
  if (rest.length <= STRAY_LETTERS && /^[a-z]*$/.test(rest)) return 'full'
  return text.slice(0, hit.start).replace(NO_LETTERS, '') === '' ? 'half' : 'faint'
}

/** A few Latin letters beside the name are noise of a generator; two kanji make another company's name. */
const STRAY_LETTERS = 4

/** What is left of a text without brand names, words of business, digits and marks. */
function restOf(text: string, hits: readonly NameHit[]): string {
  let rest = ''
  let from = 0
  for (const hit of hits) {
    rest += `${text.slice(from, hit.start)} `
    from = hit.end
  }
  return level(even(rest + text.slice(from)).text)
    .replace(BUSINESS, '')
    .replace(NO_LETTERS, '')
}
const NO_LETTERS = /[\p{P}\p{S}\p{N}\p{Z}\p{C}\p{M}]/gu

/** "PayPal: your account", "CORREIOS - pedido". */
const HEADS_SUBJECT = /^\s*(?:[:：|｜]|[-–—]\s)/

function bySubject(view: View, knowledge: Knowledge, mentions: Mention[]): Sighting[] {
  const { part } = view
  const text = view.text.slice(0, SUBJECT_CHARS)
  const sightings: Sighting[] = []
  for (const hit of findNames(text, knowledge)) {
    const at = { part, start: hit.start, end: hit.end }
    const before = text.slice(0, hit.start)
    const after = text.slice(hit.end)
    if (isOnlyMentioned(text, hit)) {
      mentions.push({ brand: hit.brand, name: hit.name, at })
      continue
    }
    const tag = /[【[［「『(（<＜]\s*$/.test(before) && /^[^】\]］」』)）>＞]{0,12}[】\]］」』)）>＞]/.test(after)
    const leads =
      before
        .replace(/^(?:\s*(?:re|fw|fwd|回复|答复)\s*[:：])+/i, '')
        .replace(
          /[【[［「『(（<＜]?(?:重要|緊急|至急|最終|お知らせ|警告|注意|ご確認|大切|要確認|自動送信|important|urgent)[^】\]］」』)）>＞]{0,12}[】\]］」』)）>＞]?/gi,
          '',
        )
        .replace(/[\p{P}\p{S}\p{Z}\p{N}\p{C}]/gu, '') === ''
    const business = ACCOUNT_AFTER.test(after) || INTRODUCTION_AFTER.test(after) || NOTICE_AFTER.test(after)
    const weight: Weight = business || (leads && (tag || after.trim() === '' || HEADS_SUBJECT.test(after))) ? 'half' : 'faint'
    sightings.push({ brand: hit.brand, name: hit.name, where: 'subject', weight, disguised: hit.disguised, at })
  }
  const tagged = /^[\s]*[【[［]([^】\]］]{2,24})[】\]］]/.exec(text)
  if (sightings.length === 0 && tagged?.[1] !== undefined && ORGANISATION.test(level(tagged[1]))) {
    sightings.push({
      brand: null,
      name: tagged[1].trim(),
      where: 'subject',
      weight: 'half',
      disguised: false,
      at: { part, start: 0, end: tagged[0].length },
    })
  }
  return sightings
}

function byBody(
  view: View,
  sources: ClaimSources,
  warnedInSubject: readonly string[],
  knowledge: Knowledge,
  mentions: Mention[],
): Sighting[] {
  const { text, part } = view
  const hits = findNames(text, knowledge)
  const warned = new Set([...warnedInSubject, ...brandsWarnedOf(text, hits)])
  const sightings: Sighting[] = []
  for (const hit of hits) {
    const at = { part, start: hit.start, end: hit.end }
    const found = warned.has(hit.brand) || isPartOfName(text, hit) || isQuoted(text, hit.start) ? null : roleInBody(view, hit, sources)
    // "Facebook · Instagram · YouTube" at the foot of a newsletter signs nothing.
    const role = found?.where === 'signature' && knowledge.isSocial(hit.brand) ? null : found
    if (role === null) mentions.push({ brand: hit.brand, name: hit.name, at })
    else sightings.push({ brand: hit.brand, name: hit.name, ...role, disguised: hit.disguised, at })
  }
  if (sightings.length > 0) return sightings
  const greeted = byUnlistedGreeting(view)
  return greeted.length > 0 || sources.kind === 'email' ? greeted : byUnlistedTag(view)
}

/** "みどり銀行をご利用いただき": an organisation that no list holds, by the way it speaks of itself. */
function byUnlistedGreeting({ text, part }: View): Sighting[] {
  const unlisted = UNLISTED_GREETING.exec(text.slice(0, HEAD_CHARS).replace(QUOTED_LINE, (line) => ' '.repeat(line.length)))
  const name = unlisted?.[1]
  if (unlisted === null || name === undefined) return []
  if (TOLD_OF_BEFORE.test(text.slice(0, unlisted.index)) && TOLD_OF_AFTER.test(text.slice(unlisted.index + name.length))) return []
  const at = { part, start: unlisted.index, end: unlisted.index + name.length }
  return [{ brand: null, name, where: 'greeting', weight: 'half', disguised: false, at }]
}
/** 【NTT】 at the top of a text message: who sends it, by its own word. */
function byUnlistedTag({ text, part }: View): Sighting[] {
  const tag = /^\s*[【[［]\s*([^】\]］\n]{2,20}?)\s*[】\]］]/.exec(text)
  const name = tag?.[1]
  if (tag === null || name === undefined || NO_NAME.test(level(name))) return []
  return [{ brand: null, name, where: 'body', weight: 'half', disguised: false, at: { part, start: 0, end: tag[0].length } }]
}
/** What stands in such a tag when it is no name. */
const NO_NAME =
  /重要|緊急|至急|警告|注意|お知らせ|通知|ご?案内|最終|確認|停止|予告|督促|未納|無料|限定|当選|連絡|sms|[0-9]|important|urgent|notice|alert|warning|final/
const QUOTED_LINE = /^[ \t]*[>＞|].*$/gm
const UNLISTED_GREETING =
  /([一-龠々ァ-ヶーA-Za-z0-9・]{2,20}(?:銀行|信用金庫|カード|証券|保険|病院|電力|ガス|生命|協会|機構|公庫|運輸|急便|モバイル|サービス|ネット))(?:を(?:いつも)?ご利用|です。|でございます|より(?:の)?(?:お知らせ|ご案内)|からの(?:お知らせ|ご案内))/

function roleInBody(
  { text, part }: View,
  hit: NameHit,
  sources: ClaimSources,
): { readonly where: ClaimPlace; readonly weight: Weight } | null {
  const before = text.slice(Math.max(0, hit.start - 24), hit.start)
  const after = text.slice(hit.end, hit.end + 48)
  const picture = sources.pictures.has(part)
  const terse = text.length <= SHORT_MESSAGE_CHARS && (picture || sources.kind !== 'email')
  const greets =
    GREETING_AFTER.test(after) ||
    (ENGLISH_GREETING_AFTER.test(after) && ENGLISH_GREETING_BEFORE.test(before)) ||
    (GREETING_BEFORE.test(before) && !isOnlyMentioned(text, hit))
  const introduces =
    (INTRODUCTION_AFTER.test(after) && !(TOLD_OF_BEFORE.test(before) && TOLD_OF_AFTER.test(after))) ||
    (INTRODUCTION_BEFORE.test(before) && !isOnlyMentioned(text, hit))
  if (hit.start < HEAD_CHARS && greets) return { where: 'greeting', weight: 'full' }
  if (hit.start < HEAD_CHARS && introduces) return { where: 'self-introduction', weight: hit.distinct ? 'full' : 'half' }
  if (isOnlyMentioned(text, hit)) return null
  const line = lineAround(text, hit.start)
  const opening = hit.start < OPENING_CHARS ? text.slice(0, hit.start) : null
  const opens = /[【[]\s*$/.test(before) || (opening !== null && (isOnlyLabels(opening) || (picture && LOGO_LINE.test(opening))))
  if (
    hit.start > text.length - TAIL_CHARS &&
    line.length <= SIGNATURE_LINE_CHARS &&
    !/\d/.test(line) &&
    restOf(line, findNamesIn(line, hit)).length === 0
  )
    return { where: 'signature', weight: 'half' }
  if (/(?:©|\(c\)|copyright)[\s\d,–-]*$/i.test(before)) return { where: 'signature', weight: 'half' }
  // A short message, or a picture that is all of a mail, has no room for greetings: its first words, and what they are about, say who
  // speaks. A picture that presses nobody may be a friend's screenshot.
  if (terse && (!picture || sources.pressure.length > 0)) {
    const tagged = opens && /^[^】\]\n]{0,16}[】\]]/.test(after)
    // 【LINE】 and nothing else in it: who sends it, however ordinary the word.
    const alone = /[【[［]\s*$/.test(before) && isOnlyLabels(text.slice(0, hit.start)) && /^\s*[】\]］]/.test(after)
    const speaks = hit.start < OPENING_CHARS && /^[^。、\n]{0,14}?[:：](?!\/\/)/.test(after)
    const business = ACCOUNT_AFTER.test(after)
    if (alone && sources.pressure.length > 0) return { where: 'body', weight: 'full' }
    // …日本郵便 https://…: signed at the end, where there is room for no more.
    if (hit.distinct && hit.start > OPENING_CHARS / 2 && /[。！!\n　 ]\s*$/.test(before) && /^\s*(?:https?:\/\/|$)/i.test(after))
      return { where: 'signature', weight: sources.pressure.length > 0 ? 'full' : 'half' }
    if (speaks || (hit.distinct && (tagged || (opens && (business || sources.pressure.length > 0)))))
      return { where: 'body', weight: 'full' }
    if (hit.distinct && business) return { where: 'body', weight: 'half' }
  }
  if (ACCOUNT_AFTER.test(after) && hit.start < HEAD_CHARS && sources.pressure.length > 0)
    return { where: 'body', weight: hit.distinct || terse ? 'half' : 'faint' }
  return null
}
/** A logo above the text of a picture is read as a few odd letters. */
const LOGO_LINE = /^\s*\S{1,16}\s*\n$/
/** 【重要】, 【日本…, [11/9]: what an SMS puts before the name of its sender. */
function isOnlyLabels(text: string): boolean {
  return /^(?:[【[（(「『<][^】\]）)」』>]{0,16}[】\]）)」』>])*[\s【[「『<]*(?:日本)?$/.test(text.trim())
}
/** The name itself, as a hit inside its line. */
function findNamesIn(line: string, hit: NameHit): readonly NameHit[] {
  const start = line.toLowerCase().indexOf(hit.name.toLowerCase())
  return start < 0 ? [] : [{ ...hit, start, end: start + hit.name.length }]
}

function byLogos(alts: ClaimSources['alts'], knowledge: Knowledge): Sighting[] {
  return alts.slice(0, 20).flatMap(({ text, at }, nth) => {
    const hits = findNames(text, knowledge)
    const [hit] = hits
    // The first picture is the letterhead; later ones may be badges of shops and cards.
    return hit === undefined || restOf(text, hits).length > 0 || knowledge.isSocial(hit.brand)
      ? []
      : [
          {
            brand: hit.brand,
            name: hit.name,
            where: 'logo' as const,
            weight: nth === 0 ? ('half' as const) : ('faint' as const),
            disguised: hit.disguised,
            at,
          },
        ]
  })
}

/** "https://www.amazon.co.jp/…" as the text of a link that opens another site: it poses as the site it shows. */
function byLinkTexts(links: readonly Link[], knowledge: Knowledge): Sighting[] {
  return links.flatMap((link) => {
    const owner = link.shownHost === null || link.from === 'text' ? null : knowledge.ownerOf(link.shownHost)
    if (
      owner === null ||
      link.hidden ||
      link.defanged ||
      link.opaque ||
      link.host === '' ||
      knowledge.isOfficialLink(owner, link.host) ||
      knowledge.listed('trackers', link.host)
    )
      return []
    return [
      { brand: owner, name: link.shownHost ?? owner, where: 'link-text' as const, weight: 'half' as const, disguised: false, at: link.at },
    ]
  })
}

function isOnlyMentioned(text: string, hit: NameHit): boolean {
  return isPartOfName(text, hit) || ONLY_MENTIONED_AFTER.test(text.slice(hit.end, hit.end + 24)) || isWarnedOf(text, hit)
}
/** 楽天 in 楽天生命, Apple in Appleplus, JCB in つばめ百貨店JCBカード: an ordinary word glued to more is another name. */
function isPartOfName(text: string, { name, distinct, start, end }: NameHit): boolean {
  const after = level(text.slice(end, end + 12))
  if (ELSEWHERE_AFTER.test(after)) return true
  if (!distinct && !/[局署]$/.test(name) && isGluedTo(text.slice(Math.max(0, start - 12), start))) return true
  if (distinct || !/^[一-龠々ァ-ヶーa-z0-9]/.test(after)) return false
  BUSINESS.lastIndex = 0
  return BUSINESS.exec(after)?.index !== 0
}
/** The river and its forest bear the name, too. */
const ELSEWHERE_AFTER = /^(?:川|河|流域|熱帯|盆地|の?奥地)/
/** Kanji or katakana right before it that are no words of business. Hiragana are the words of a sentence; offices bear their town's name (東京国税局). */
function isGluedTo(before: string): boolean {
  const run = /[一-龠々ァ-ヶー]+$/.exec(level(before))?.[0] ?? ''
  // さわやか信用金庫, at the beginning of a line; いつも信用金庫を… is a sentence.
  const kana = /(?:^|[\s「『【（(<＜"])([ぁ-ん]{3,8})$/.exec(before)?.[1]
  if (run === '' && kana !== undefined && !/[はがをにのでともやへ]$|^(?:いつも|こちら|あなた|みなさま|おなじみ)/.test(kana)) return true
  return run !== '' && run.replace(BUSINESS, '') !== '' && !/(?:毎度|日頃|平素|今回|現在|今後|以下|当社|弊社)$/.test(run)
}
/** 楽天市場店: a shop on a market, not the market. */
function isShopOn(text: string, hit: NameHit): boolean {
  return /^[\s」』）)]*(?:店|支店|出品|販売|再販|専門店|取扱|代理店|加盟店)/.test(text.slice(hit.end, hit.end + 8))
}
function isWarnedOf(text: string, hit: NameHit): boolean {
  return WARNED_AFTER.test(text.slice(hit.end, hit.end + 40)) || WARNED_BEFORE.test(text.slice(Math.max(0, hit.start - 24), hit.start))
}
/** Who warns of fakes in a brand's name quotes them, too; who poses as the brand does so in other places as well. */
function brandsWarnedOf(text: string, hits: readonly NameHit[]): readonly string[] {
  return hits.filter((hit) => isWarnedOf(text, hit)).map(({ brand }) => brand)
}
function isQuoted(text: string, at: number): boolean {
  return /^[ \t]*[>＞|]/.test(lineAround(text, at))
}
/** The line a name stands in, or as much of it as matters: a text of nothing but names on one line must not take quadratic time. */
function lineAround(text: string, at: number): string {
  const from = Math.max(0, at - LINE_CHARS)
  const near = text.slice(from, at + LINE_CHARS)
  const end = near.indexOf('\n', at - from)
  return near.slice(near.lastIndexOf('\n', at - from - 1) + 1, end < 0 ? near.length : end)
}

const ORDER = { strong: 0, medium: 1, weak: 2 } as const

/** One claim a brand (or unlisted name). Only one can be the pose: beside a strong claim the others are weak, unless they stand in the sender's name. */
function claimsFrom(sightings: readonly Sighting[]): readonly Claim[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const key = sighting.brand ?? `?${sighting.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [sighting])
    else group.push(sighting)
  }
  const claims = [...groups.values()]
    .map(claimFrom)
    .sort(
      (a, b) =>
        ORDER[a.strength] - ORDER[b.strength] || Number(a.brand === null) - Number(b.brand === null) || b.where.length - a.where.length,
    )
  const [leading] = claims
  return claims.map((claim) =>
    claim === leading || leading?.strength !== 'strong' || claim.where.includes('display-name') ? claim : { ...claim, strength: 'weak' },
  )
}

function claimFrom(sightings: readonly Sighting[]): Claim {
  const [first] = sightings
  const best = sightings.find(({ weight }) => weight === 'full') ?? sightings.find(({ weight }) => weight === 'half') ?? first
  const told = sightings.filter(({ weight }) => weight !== 'faint')
  // What a mail talks about does not say who speaks: a subject about an account and a sentence about it are one hint, not two.
  const places = new Set(told.map(({ where }) => (where === 'body' ? 'subject' : where)))
  const strength = told.some(({ weight }) => weight === 'full') || places.size >= 2 ? 'strong' : told.length > 0 ? 'medium' : 'weak'
  return {
    brand: best?.brand ?? null,
    name: best?.name ?? '',
    where: [...new Set((told.length > 0 ? told : sightings).map(({ where }) => where))],
    strength,
    disguised: sightings.some(({ disguised }) => disguised),
    places: sightings.slice(0, MAX_PLACES).map(({ at }) => at),
  }
}
const MAX_PLACES = 10
