import { readdirSync, readFileSync } from 'node:fs'
import { widthOf } from '@honmono/render'
import { cardText, layPicture, makeCard, renderShareHtml, type Shareable } from '@honmono/render/share'
import fc from 'fast-check'
import { type Answer, createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'

const folder = new URL('.', import.meta.url)
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(eml|txt)$/.test(path) && path.includes('/') && !path.startsWith('make/'))
  .sort()
const checker = createChecker()
const FAKE = 'fake-amazon/prime-payment-failed.eml'

function answerTo(input: string | Uint8Array, lang: 'ja' | 'en' = 'ja'): Answer {
  const [answer] = checker.checkAll(input, { lang, name: 'mail.eml' })
  if (answer === undefined || 'error' in answer) throw new Error(`no answer: ${answer?.error.message}`)
  return answer
}
/** Every other message: the corpus holds several of each kind. */
const answers = paths
  .filter((_, nth) => nth % 2 === 0 || paths[nth] === FAKE)
  .map((path) => ({ path, answer: answerTo(readFileSync(new URL(path, folder))) }))

/** All that others could read of an answer: the file, the text and the picture. */
function shared(answer: Answer, include: readonly Shareable[] = []): string {
  const card = makeCard(answer, { date: '2026-11-28', brandName: (id) => checker.brandTitle(id, answer.lang), include })
  const picture = layPicture(card, (text, { size }) => (widthOf(text) * size) / 2)
  const drawn = picture.shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []))
  return [renderShareHtml(card), cardText(card), drawn.join('')].join('\n')
}
/** Spaces, brackets of a defanged address and case hide nothing from who looks. */
const plain = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/[\s[\]]/g, '')
    .toLowerCase()

describe('what is shared of the golden messages', () => {
  // Names of brands and of their pages.
  const known = plain(JSON.stringify(checker.brands))

  it('holds no word of theirs: no subject, sender or receiver, no line of the text, no path of a link, no name that no list has', () => {
    const found = answers.flatMap(({ path, answer }) => {
      const text = plain(shared(answer))
      const sites = plain([answer.next.url ?? '', ...answer.links.map(({ site, host }) => site ?? host)].join('\n'))
      const own = [
        ...answer.views.flatMap(({ text }) => text.split(/[\n。]/)),
        ...(answer.sender?.from.flatMap(({ address, name }) => [address, name]) ?? []),
        ...answer.links.flatMap(({ href, chain }) => [href, ...chain].map((address) => address.replace(/^[^:]*:\/\/[^/]*/, ''))),
      ].map(plain)
      const names = answer.claims.filter(({ brand }) => brand === null).map(({ name }) => plain(name))
      // A shorter piece is a word that any sentence may have: 「ログイン」.
      const shown = [...own.filter((words) => words.length >= 14), ...names.filter((name) => name.length >= 5)].filter((words) =>
        text.includes(words),
      )
      return shown.filter((words) => !sites.includes(words) && !known.includes(words)).map((words) => [path, words])
    })
    expect(found).toEqual([])
  })

  it('shows each site to which a link leads by its end, and the verdict', () => {
    const [fake] = answers.filter(({ path }) => path === FAKE)
    if (fake === undefined) throw new Error('no such message')
    const text = shared(fake.answer)
    expect(text).toContain('偽物です')
    expect(text).toContain('[.]')
    expect(text).toContain('https://www.amazon.co.jp/')
    expect(text).not.toMatch(/https?:\/\/(?!www\.amazon\.co\.jp\/)/)
  })
})

/** What tells who received a message. Letters that no sentence, brand or site of the corpus holds. */
const secretPart = fc.string({ unit: fc.constantFrom(...'qxzkjw0123456789'), minLength: 7, maxLength: 12 })
const secretName = fc.string({ unit: fc.constantFrom(...'嬉鵜麒麟璃椿蒼凛'), minLength: 3, maxLength: 5 })
const secrets = fc.record({
  name: secretName,
  local: secretPart,
  home: secretPart,
  token: secretPart,
  number: secretPart,
  file: secretName,
})
type Secrets = typeof secrets extends fc.Arbitrary<infer T> ? T : never

/** A message of the corpus, written again as a letter to one person: named everywhere that real senders name people. */
function personal({ views, links, sender }: Answer, { name, local, home, token, number, file }: Secrets): string {
  const address = `${local}@${home}.example`
  const view = (part: string) => views.find((one) => one.part === part)?.text ?? ''
  const [author] = sender?.from ?? []
  const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
  const encoded = (text: string) =>
    [...text.replace(/\s+/g, ' ').slice(0, 200)].map((char) => `=?UTF-8?B?${Buffer.from(char).toString('base64')}?=`).join('\r\n ')
  const body = views.filter(({ part }) => !part.startsWith('header:')).map(({ text }) => text.slice(0, 4_000))
  const addressed = (href: string) =>
    /^https?:/i.test(href) ? `${href.split(/[?#]/)[0]}/${token}?u=${encodeURIComponent(address)}&n=${encodeURIComponent(name)}` : href
  const html = [
    `<p>${name} 様 (${address})</p>`,
    ...body.flatMap((text) => text.split('\n')).map((line) => `<p>${escaped(line)} ${number}</p>`),
    ...links.map(({ href, shown }) => `<a href="${escaped(addressed(href))}">${escaped(shown)} ${name} ${token}</a>`),
    `<a href="mailto:${address}?subject=${token}">${address}</a><a href="tel:090${number.replace(/\D/g, '')}0000">${number}</a>`,
    `<a href="https://${local}.secure-check.example/${token}">${token}</a><a href="https://${home}.example/">webmail</a>`,
  ].join('\r\n')
  return [
    `From: ${encoded(`${author?.name ?? ''} ${name}`)} <${author?.address ?? 'info@sender.example'}>`,
    `To: ${encoded(name)} <${address}>`,
    `Subject: ${encoded(`${name}様 ${view('header:subject')} ${number}`)}`,
    `Return-Path: <bounce+${local}=${home}.example@sender.example>`,
    `Message-ID: <${token}@sender.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--x',
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(`${file}${number}.pdf.exe`)}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('MZ\u0090').toString('base64'),
    '--x--',
    '',
  ].join('\r\n')
}

describe('what tells who received a message', () => {
  it('is never shared, wherever it stands and whatever the message is', () => {
    const any = fc.constantFrom(...answers.map(({ answer }) => answer))
    fc.assert(
      fc.property(any, secrets, fc.constantFrom('ja' as const, 'en' as const), (golden, own, lang) => {
        const mail = personal(golden, own)
        const answer = answerTo(mail, lang)
        const text = plain(shared(answer))
        expect(Object.entries(own).filter(([, secret]) => text.includes(plain(secret)))).toEqual([])
        // … while the answer itself does hold it.
        expect(plain(JSON.stringify(answer))).toContain(plain(own.name))
      }),
      { numRuns: 60 },
    )
  })

  it('is shared where the person chose the subject', () => {
    const own = { name: '麒麟鵜', local: 'xqzkwj1', home: 'zzqqxx7', token: 'kkqqzz8', number: '77xxqq1', file: '璃椿蒼' }
    const [{ answer }] = answers.filter(({ path }) => path === FAKE) as [(typeof answers)[number]]
    const text = plain(shared(answerTo(personal(answer, own)), ['subject']))
    expect(text).toContain(own.name)
    expect(text).not.toContain(own.token)
  })
})
