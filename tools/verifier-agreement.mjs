// Asks the own verifier and mailauth (strict, as the RFCs have it) about the same mails: for a test, and for npm run measure:verifier.
// Mails are signed in memory with mailauth's own canonicalization, so that ours is not asked about itself.
import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createRequire } from 'node:module'
import { numbers } from './damaged-files.mjs'

const require = createRequire(import.meta.url)
const { dkimVerify } = require('mailauth/lib/dkim/verify.js')
const { dkimBody } = require('mailauth/lib/dkim/body')
const { generateCanonicalizedHeader } = require('mailauth/lib/dkim/header')
const { arc, createSeal } = require('mailauth/lib/arc')
const { dmarc } = require('mailauth/lib/dmarc')
const { getSigningHeaderLines, parseHeaders } = require('mailauth/lib/tools.js')

/** @typedef {{ readonly result: string, readonly trouble: string | null, readonly partOfBody: boolean }} Verdict */
/** @typedef {(name: string, type: string) => Promise<readonly string[]>} Resolve */

export const NOW = Date.UTC(2026, 10, 28)
const DAY_S = 86_400
const NOW_S = NOW / 1000
export const DOMAIN = 'signed.example'

const rsa = (/** @type {number} */ bits) => generateKeyPairSync('rsa', { modulusLength: bits })
/** Made anew in each run; no key is kept anywhere. */
const PAIRS = {
  rsa2048: rsa(2048),
  rsa1024: rsa(1024),
  rsa512: rsa(512),
  ed25519: generateKeyPairSync('ed25519'),
  other: rsa(2048),
  otherEd: generateKeyPairSync('ed25519'),
}
/** @typedef {keyof typeof PAIRS} KeyName */

/** @param {KeyName} name @param {'spki' | 'pkcs1' | 'raw'} form */
function published(name, form) {
  const { publicKey } = PAIRS[name]
  const der = publicKey.export(form === 'pkcs1' ? { type: 'pkcs1', format: 'der' } : { type: 'spki', format: 'der' })
  return (form === 'raw' ? der.subarray(-32) : der).toString('base64')
}

const unanswered = (/** @type {string} */ code) => Object.assign(new Error(code), { code })
const spki2048 = published('rsa2048', 'spki')
/** Selectors and what stands in DNS under them. @type {Readonly<Record<string, string>>} */
const KEYS = {
  rsa2048: `v=DKIM1; k=rsa; p=${spki2048}`,
  rsa1024: `v=DKIM1; p=${published('rsa1024', 'spki')}`,
  rsa512: `v=DKIM1; p=${published('rsa512', 'spki')}`,
  ed25519: `v=DKIM1; k=ed25519; p=${published('ed25519', 'raw')}`,
  'bare.rsa': `p=${published('rsa2048', 'pkcs1')};`,
  under_score: `v=DKIM1; p=${spki2048}`,
  spaced: `v=DKIM1 ; k = rsa ;\tn=a note ; p= ${spki2048.replace(/.{40}/g, '$& ')} ; t=y`,
  'of-domain': `v=DKIM1; t=y:s; p=${spki2048}`,
  'for-mail': `v=DKIM1; s=other:email; h=sha1:sha256; p=${spki2048}`,
  changed: `v=DKIM1; p=${published('other', 'spki')}`,
  'changed-ed': `v=DKIM1; k=ed25519; p=${published('otherEd', 'raw')}`,
  revoked: 'v=DKIM1; p=',
  'for-web': `v=DKIM1; s=web; p=${spki2048}`,
  'only-sha1': `v=DKIM1; h=sha1; p=${spki2048}`,
  'wrong-kind': `v=DKIM1; k=ed25519; p=${spki2048}`,
  'no-kind': `v=DKIM1; p=${published('ed25519', 'raw')}`,
  'next-version': `v=DKIM2; p=${spki2048}`,
  'version-late': `p=${spki2048}; v=DKIM1`,
  twice: `v=DKIM1; p=${spki2048}; p=${spki2048}`,
  'no-base64': 'v=DKIM1; p=***',
  'no-der': 'v=DKIM1; p=AAAAAAAA',
  'no-tags': 'hello',
  spf: 'v=spf1 -all',
}
/** @type {Resolve} */
export async function testZone(name) {
  const [, selector = '', domain] = /^(.*)\._domainkey\.(.*)$/.exec(name) ?? []
  if (selector === 'silent') throw unanswered('ETIMEOUT')
  const record = domain === DOMAIN || domain === `mail.${DOMAIN}` ? KEYS[selector] : undefined
  if (record === undefined) throw unanswered('ENOTFOUND')
  return [record]
}

/**
 * @typedef {object} SignOptions
 * @property {KeyName} key
 * @property {string} [selector]
 * @property {string} [canonicalization]
 * @property {readonly string[]} [fields] what h= lists
 * @property {number} [length] l=
 * @property {readonly string[]} [tags] more tags, or others in the place of those that are always there
 * @property {string} [domain]
 * @property {string} [hash]
 */

/** The mail with a signature on top. @param {Buffer} mail lines ending with CRLF @param {SignOptions} options @returns {Buffer} */
export function signed(
  mail,
  { key, selector = key, canonicalization = 'relaxed/relaxed', fields, length, tags = [], domain = DOMAIN, hash = 'sha256' },
) {
  const { header, body } = split(mail)
  const parsed = parseHeaders(header)
  const names = fields ?? parsed.parsed.map((/** @type {{ casedKey: string }} */ { casedKey }) => casedKey).filter(isSigned)
  const hasher = dkimBody(canonicalization.split('/')[1] ?? 'simple', hash, length ?? '')
  hasher.update(body)
  const isRsa = PAIRS[key].privateKey.asymmetricKeyType === 'rsa'
  const always = [
    'v=1',
    `a=${isRsa ? 'rsa' : 'ed25519'}-${hash}`,
    `c=${canonicalization}`,
    `d=${domain}`,
    `s=${selector}`,
    `h=${names.join(':\r\n\t')}`,
    `bh=${hasher.digest('base64')}`,
    ...(length === undefined ? [] : [`l=${length}`]),
  ]
  const name = (/** @type {string} */ tag) => tag.split('=', 1)[0]
  const kept = always.filter((tag) => !tags.some((other) => name(other) === name(tag)))
  const line = `DKIM-Signature: ${[...kept, ...tags.filter((tag) => !tag.endsWith('=\0'))].join(';\r\n\t')}; b=`
  const { canonicalizedHeader } = generateCanonicalizedHeader('DKIM', getSigningHeaderLines(parsed.parsed, names.join(':'), true), {
    signatureHeaderLine: Buffer.from(line, 'binary'),
    canonicalization,
    strict: true,
  })
  const { privateKey } = PAIRS[key]
  const signature = isRsa
    ? sign(hash, canonicalizedHeader, { key: privateKey, padding: constants.RSA_PKCS1_PADDING })
    : sign(null, createHash('sha256').update(canonicalizedHeader).digest(), privateKey)
  return Buffer.concat([Buffer.from(`${line}${signature.toString('base64').replace(/.{64}/g, '$&\r\n\t')}\r\n`, 'binary'), mail])
}

/** The mail with the next set of an ARC chain on top. @param {Buffer} mail
    @param {{ key: KeyName, selector?: string, domain?: string, cv?: string, results?: string }} options @returns {Promise<Buffer>} */
export async function sealed(
  mail,
  { key, selector = key, domain = DOMAIN, cv, results = 'mx.example; dkim=pass header.d=signed.example' },
) {
  const privateKey = PAIRS[key].privateKey.export({ type: 'pkcs8', format: 'pem' })
  const seal = {
    signingDomain: domain,
    selector,
    privateKey,
    authResults: results,
    signTime: new Date(NOW),
    ...(cv === undefined ? {} : { cv }),
  }
  const { headers, errors } = await createSeal(mail, { seal })
  if (headers.length === 0) throw new Error(JSON.stringify(errors.map((/** @type {any} */ { err }) => err.message)))
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n`), mail])
}

const SIGNED = /^(?:from|to|cc|subject|date|message-id|reply-to|mime-version|content-type|list-unsubscribe)$/i
const isSigned = (/** @type {string} */ name) => SIGNED.test(name)

/** @param {Buffer} mail */
function split(mail) {
  const at = mail.indexOf('\r\n\r\n')
  return at < 0 ? { header: mail, body: Buffer.alloc(0) } : { header: mail.subarray(0, at + 2), body: mail.subarray(at + 4) }
}

/** Line ends as on the wire. @param {Uint8Array} bytes @returns {Buffer} */
export const onTheWire = (bytes) => Buffer.from(Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1')

/** @typedef {(below: number) => number} Pick */
const CANONICALIZATIONS = ['relaxed/relaxed', 'relaxed/simple', 'simple/relaxed', 'simple/simple', 'simple', 'relaxed']
const GOOD_KEYS = /** @type {const} */ (['rsa2048', 'rsa1024', 'ed25519'])
/** @template T @param {readonly T[]} list @param {Pick} pick @returns {T} */
const one = (list, pick) => /** @type {T} */ (list[pick(list.length)])

/** How a mail may honestly be signed. @type {Readonly<Record<string, (mail: Buffer, how: SignOptions, pick: Pick) => Buffer>>} */
const SIGNINGS = {
  plain: (mail, how) => signed(mail, how),
  oversigned: (mail, how) => signed(mail, { ...how, fields: ['From', 'from', 'Subject', 'subject', 'Reply-To', 'Date', 'X-Never-There'] }),
  twice: (mail, how) => signed(signed(mail, how), { key: 'ed25519', canonicalization: 'simple/simple' }),
  'three times': (mail, how) => signed(signed(signed(mail, how), { key: 'rsa1024' }), { key: 'rsa2048', domain: `mail.${DOMAIN}` }),
  'part of body': (mail, how, pick) => signed(mail, { ...how, length: pick(400) }),
  'whole by length': (mail, how) => signed(mail, { ...how, length: 10_000_000 }),
  'nothing of body': (mail, how) => signed(mail, { ...how, length: 0 }),
  'bare key': (mail, how) => signed(mail, { ...how, key: 'rsa2048', selector: 'bare.rsa' }),
  'spaced key': (mail, how) => signed(mail, { ...how, key: 'rsa2048', selector: 'spaced' }),
  'key for mail': (mail, how) => signed(mail, { ...how, key: 'rsa2048', selector: 'for-mail' }),
  'not yet expired': (mail, how) =>
    signed(mail, { ...how, tags: [`t=${NOW_S - DAY_S}`, `x=${NOW_S + DAY_S}`, 'q=dns/txt', 'z=From:a|b=c'] }),
  'on behalf': (mail, how) => signed(mail, { ...how, tags: [`i=a=2Bb@mail.${DOMAIN}`] }),
  'few fields': (mail, how) => signed(mail, { ...how, fields: ['from', 'date'] }),
}

/** @param {Buffer} mail @param {(header: string) => string} change */
function withHeader(mail, change) {
  const { header, body } = split(mail)
  return Buffer.concat([Buffer.from(`${change(header.toString('latin1'))}\r\n`, 'latin1'), body])
}
/** @param {Buffer} mail @param {(body: string) => string} change */
function withBody(mail, change) {
  const { header, body } = split(mail)
  return Buffer.concat([header, Buffer.from(`\r\n${change(body.toString('latin1'))}`, 'latin1')])
}
/** @param {string} name @param {string} to */
const replaced = (name, to) => (/** @type {string} */ header) => header.replace(new RegExp(`^${name}[ \\t]*:`, 'im'), to)
/** @param {readonly string[]} tags @returns {(mail: Buffer, how: SignOptions) => Buffer} */
const tagged =
  (...tags) =>
  (mail, how) =>
    signed(mail, { ...how, tags })
/** @param {string} selector @param {KeyName} [key] @returns {(mail: Buffer, how: SignOptions) => Buffer} */
const under =
  (selector, key = 'rsa2048') =>
  (mail, how) =>
    signed(mail, { ...how, key, selector })

/** What may happen to a signed mail or to its key, and how signatures are wrong from the beginning. Some of it a signature survives.
    @type {Readonly<Record<string, (mail: Buffer, how: SignOptions, pick: Pick) => Buffer>>} */
const TAMPERINGS = {
  'a byte of the body': (mail, how, pick) => withBody(signed(mail, how), (body) => changedAt(body, pick(Math.max(1, body.length)))),
  'a byte of the header': (mail, how, pick) => withHeader(signed(mail, how), (header) => changedAt(header, pick(header.length - 2))),
  'body appended': (mail, how) => withBody(signed(mail, how), (body) => `${body}\r\nhttps://fake.example/\r\n`),
  'appended past the length': (mail, how, pick) =>
    withBody(signed(mail, { ...how, length: pick(200) }), (body) => `${body}\r\nhttps://fake.example/\r\n`),
  'blanks at line ends': (mail, how) => withBody(signed(mail, how), (body) => body.replaceAll('\r\n', ' \t\r\n')),
  'blanks doubled': (mail, how) => withBody(signed(mail, how), (body) => body.replaceAll(' ', '  ')),
  'empty lines at the end': (mail, how) => withBody(signed(mail, how), (body) => `${body}\r\n\r\n \r\n`),
  'body gone': (mail, how) => withBody(signed(mail, how), () => ''),
  'another subject': (mail, how) => withHeader(signed(mail, how), replaced('Subject', 'Subject: Re:')),
  'name of a field in capitals': (mail, how) => withHeader(signed(mail, how), replaced('Subject', 'SUBJECT:')),
  'a blank before the colon': (mail, how) => withHeader(signed(mail, how), replaced('From', 'From :')),
  'folded anew': (mail, how) => withHeader(signed(mail, how), replaced('From', 'From:\r\n\t')),
  'a second author on top': (mail, how) => withHeader(signed(mail, how), (header) => `From: Fake <a@fake.example>\r\n${header}`),
  'a second author below': (mail, how) => withHeader(signed(mail, how), (header) => `${header}From: Fake <a@fake.example>\r\n`),
  'a second subject below': (mail, how) => withHeader(signed(mail, how), (header) => `${header}Subject: Fake\r\n`),
  'date gone': (mail, how) => withHeader(signed(mail, how), (header) => header.replace(/^date:.*\r\n/im, '')),
  'a line that is no field': (mail, how) => withHeader(signed(mail, how), (header) => `${header}no field\r\n`),
  'lines ended by LF': (mail, how) => Buffer.from(signed(mail, how).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  'another key': under('changed'),
  'another key (Ed25519)': under('changed-ed', 'ed25519'),
  'no key': under('gone'),
  'DNS silent': under('silent'),
  'key revoked': under('revoked'),
  'key for the web': under('for-web'),
  'key for SHA-1': under('only-sha1'),
  'key of another kind': under('wrong-kind'),
  'key without its kind': under('no-kind', 'ed25519'),
  'RSA signature, Ed25519 key': under('ed25519'),
  'key of another version': under('next-version'),
  'version not first': under('version-late'),
  'key named twice': under('twice'),
  'key is no base64': under('no-base64'),
  'key is no key': under('no-der'),
  'key without tags': under('no-tags'),
  'another record': under('spf'),
  'weak key': under('rsa512', 'rsa512'),
  'weak hash': (mail, how) => signed(mail, { ...how, key: 'rsa2048', hash: 'sha1' }),
  expired: tagged(`t=${NOW_S - 3 * DAY_S}`, `x=${NOW_S - DAY_S}`),
  'from the future': tagged(`t=${NOW_S + DAY_S}`),
  'ends before it begins': tagged(`t=${NOW_S - DAY_S}`, `x=${NOW_S - 2 * DAY_S}`),
  'time in words': tagged('t=now'),
  'length in words': tagged('l=all'),
  'author not signed': (mail, how) => signed(mail, { ...how, fields: ['subject', 'date', 'to'] }),
  'nothing signed': tagged('h='),
  'on behalf of another domain': tagged('i=a@other.example'),
  'on behalf of nobody': tagged('i=a'),
  'below a key of the domain only': (mail, how) =>
    signed(mail, { ...how, key: 'rsa2048', selector: 'of-domain', tags: [`i=@mail.${DOMAIN}`] }),
  'another version': tagged('v=2'),
  'no version': tagged('v=\0'),
  'no selector': tagged('s=\0'),
  'no body hash': tagged('bh=\0'),
  'another body hash': tagged('bh=AAAA'),
  'another way to ask': tagged('q=http'),
  'unknown algorithm': tagged('a=rsa-md5'),
  'algorithms mixed': tagged('a=ed25519-sha1'),
  'unknown canonicalization': tagged('c=nofws/simple'),
  'domain without a dot': tagged('d=localhost'),
  'domain with a dot at the end': tagged(`d=${DOMAIN}.`),
  'a tag twice': tagged('n=1', 'n=2'),
  'an empty tag': tagged('n=1; '),
  'a tag without a value': tagged('n'),
  'tag names in capitals': tagged('c=\0', 'C=relaxed/relaxed'),
}
/** @param {string} text @param {number} at */
const changedAt = (text, at) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) === 0x41 ? 0x42 : 0x41) + text.slice(at + 1)

/**
 * Every mail signed, every second one of them tampered with.
 * @param {Iterable<Uint8Array>} mails
 * @param {number} seed
 * @returns {Generator<{ readonly mail: Buffer, readonly what: string, readonly isTampered: boolean }>}
 */
export function* resigned(mails, seed) {
  const pick = numbers(seed)
  const [honest, tampered] = [Object.entries(SIGNINGS), Object.entries(TAMPERINGS)]
  let nth = 0
  for (const bytes of mails) {
    const isTampered = nth % 2 === 1
    const ways = isTampered ? tampered : honest
    const [what, make] = /** @type {(typeof ways)[number]} */ (ways[Math.floor(nth / 2) % ways.length])
    const how = { key: one(GOOD_KEYS, pick), canonicalization: one(CANONICALIZATIONS, pick) }
    yield { mail: make(withoutSignatures(onTheWire(bytes)), how, pick), what, isTampered }
    nth++
  }
}

/** Only what was signed here is asked about. @param {Buffer} mail */
const withoutSignatures = (mail) =>
  withHeader(mail, (header) => header.replace(/^(?:dkim-signature|arc-[a-z-]+)[ \t]*:.*\r\n(?:[ \t].*\r\n)*/gim, ''))

/** What mailauth says of each signature, in our words.
    @param {Uint8Array} mail @param {Resolve} resolve @returns {Promise<readonly Verdict[]>} */
export async function oracle(mail, resolve, strict = true) {
  const { results } = await dkimVerify(Buffer.from(mail), { resolver: resolve, curTime: new Date(NOW), strict })
  return results
    .filter((/** @type {any} */ { status }) => status.result !== 'none')
    .map((/** @type {any} */ { status, bodyHash, canonBodyLengthLimit }) => ({
      ...inOurWords(status),
      partOfBody: bodyHash !== undefined && (status.underSized > 0 || canonBodyLengthLimit === 0),
    }))
}

/** The hashes that mailauth makes of the body, by the `b=` of the signatures; lenient, for it makes none for one that is malformed.
    @param {Uint8Array} mail @returns {Promise<ReadonlyMap<string, string>>} */
export async function bodyHashesOf(mail) {
  const { results } = await dkimVerify(Buffer.from(mail), { resolver: testZone, curTime: new Date(NOW) })
  return new Map(results.flatMap((/** @type {any} */ { signature, bodyHash }) => (bodyHash === undefined ? [] : [[signature, bodyHash]])))
}

/** What mailauth says of an ARC chain. @param {Uint8Array} mail @param {Resolve} resolve @returns {Promise<string>} */
export async function arcOracle(mail, resolve) {
  const options = { resolver: resolve, curTime: new Date(NOW), strict: true }
  const found = await dkimVerify(Buffer.from(mail), options)
  return (await arc(found.arc, options)).status.result
}

/** What it says of DMARC; false where there is not one author.
    @param {Uint8Array} mail @param {Resolve} resolve
    @returns {Promise<false | { readonly result: string, readonly policy: string | undefined }>} */
export async function dmarcOracle(mail, resolve) {
  const { headerFrom, fromFields, results } = await dkimVerify(Buffer.from(mail), {
    resolver: resolve,
    curTime: new Date(NOW),
    strict: true,
  })
  const dkimDomains = results
    .filter((/** @type {any} */ { status }) => status.result === 'pass')
    .map((/** @type {any} */ { signingDomain }) => ({ domain: signingDomain }))
  const found = await dmarc({ headerFrom, fromFields, dkimDomains, spfDomains: [], resolver: resolve, strict: true })
  return found === false ? false : { result: found.status.result, policy: found.policy }
}

/** A changed body is no failure with us: a list may have added its footer.
    @param {{ result: string, comment?: string }} status @returns {Omit<Verdict, 'partOfBody'>} */
function inOurWords({ result, comment = '' }) {
  if (result === 'pass') return { result, trouble: null }
  if (comment === 'body hash did not verify') return { result: 'neutral', trouble: 'body-changed' }
  if (result === 'fail') return { result, trouble: 'fields-changed' }
  if (result === 'policy') return { result, trouble: 'weak-key' }
  if (result === 'temperror') return { result, trouble: 'not-asked' }
  if (comment === 'expired') return { result, trouble: 'expired' }
  return { result, trouble: OF_THE_KEY.test(comment) ? 'no-key' : 'malformed' }
}
const OF_THE_KEY = /^(?:no key|invalid public key|unknown key|inappropriate|key not for email)/

/** The same of a result of ours. A key that is revoked is no key to mailauth.
    @param {{ readonly result: string, readonly troubles?: readonly string[] }} result @returns {Verdict} */
export function verdictOf({ result, troubles = [] }) {
  const [trouble = null] = troubles.filter((one) => one !== 'part-of-body' && one !== 'unsigned-field')
  return { result, trouble: trouble === 'revoked' ? 'no-key' : trouble, partOfBody: troubles.includes('part-of-body') }
}

/** What happened to mails, in the order in which they come. */
export const WAYS = { honest: Object.keys(SIGNINGS), tampered: Object.keys(TAMPERINGS) }
