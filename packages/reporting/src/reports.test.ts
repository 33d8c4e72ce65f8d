import { createHash } from 'node:crypto'
import { createChecker } from 'honmono'
import { brands } from 'honmono/brands'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { brandDesk, DESKS, hostersOf, mailtoFor, namesOfReader, providerOf, type ReportOptions, reportsFor } from './index.ts'
import { mailWithOriginal } from './mime.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
const FAKE = [
  'Received: from vps.example (vps.example [203.0.113.7]) by mx.reader.example for <hanako@reader.example>; Sat, 28 Nov 2026 10:00:00 +0900',
  'Return-Path: <bounce+hanako=reader.example@pay.example>',
  'From: "Amazon.co.jp" <info@pay.example>',
  `To: =?utf-8?B?${Buffer.from('山田 花子').toString('base64')}?= <hanako@reader.example>`,
  'X-Mark: aGFuYWtvQHJlYWRlci5leGFtcGxl',
  'Date: Sat, 28 Nov 2026 10:00:00 +0900',
  `Subject: =?utf-8?B?${Buffer.from('【Amazon】山田花子様 お支払い方法の更新').toString('base64')}?=`,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  '山田 花子 様',
  'Amazonプライムのお支払いを確認できません。',
  'https://amazon.pay.example/login/aGFuYWtvQHJlYWRlci5leGFtcGxl?u=hanako%40reader.example',
  '',
].join('\r\n')
const SMS = '【Amazon】お支払いを確認できません https://amazon.pay.example/a'

const checker = createChecker()
const answersTo = async (message: Uint8Array, kind: 'email' | 'sms' = 'email') => ({
  ja: await checker.check(message, { kind, lang: 'ja' }),
  en: await checker.check(message, { kind, lang: 'en' }),
})
const options: ReportOptions = { desks: [DESKS.council], date: new Date('2026-11-28T03:00:00Z'), lang: 'ja', from: 'hanako@reader.example' }
async function made(message: Uint8Array, more: Partial<ReportOptions> = {}, kind: 'email' | 'sms' = 'email') {
  const reports = reportsFor(await answersTo(message, kind), message, { ...options, ...more })
  const [report] = reports
  if (report === undefined) throw new Error('no report')
  return { report, reports }
}
/** postal-mime gives lines that end in LF, and the line end before the boundary, too; mail has CRLF. */
const wire = (content: unknown) =>
  bytes(
    Buffer.from(content as ArrayBuffer)
      .toString('utf8')
      .replace(/\n$/, '')
      .replace(/\r?\n/g, '\r\n'),
  )
const parsed = (message: Uint8Array | null) =>
  PostalMime.parse(message ?? new Uint8Array(), { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true })

describe('a mail to a desk', () => {
  it('carries the original, as two other parsers read it, byte for byte', async () => {
    const { report } = await made(bytes(FAKE))
    expect(report).toMatchObject({ to: 'info@antiphishing.jp', original: 'attached', eightBit: true, lang: 'ja' })
    const byOne = await parsed(report.message)
    expect(byOne.attachments).toMatchObject([{ mimeType: 'message/rfc822', filename: 'original.eml', disposition: 'attachment' }])
    expect(sha256(wire(byOne.attachments[0]?.content))).toBe(sha256(bytes(FAKE)))
    const byOther = await simpleParser(Buffer.from(report.message ?? []))
    expect(sha256(byOther.attachments[0]?.content ?? new Uint8Array())).toBe(sha256(bytes(FAKE)))
    expect(byOther.subject).toBe('【フィッシングの報告】【Amazon】山田花子様 お支払い方法の更新')
    expect(byOther.from?.value[0]?.address).toBe('hanako@reader.example')
    expect(byOther.text?.trim()).toBe(report.text.trim())
  })

  it('says whom it poses as, why it is a fake, where its links lead and the hash of the original', async () => {
    const { text } = (await made(bytes(FAKE))).report
    expect(text).toContain('名乗っている相手：Amazon')
    expect(text).toContain('判定（Honmonoによる自動の判定）：偽物')
    expect(text).toContain('差出人の表示：Amazon[.]co[.]jp <info[@]pay[.]example>')
    expect(text).toContain('- hxxps://amazon[.]pay[.]example/login/')
    expect(text).toContain(sha256(bytes(FAKE)))
    expect(text).not.toMatch(/https?:|\b[\w-]+\.example|\w@\w/)
  })

  it.each([
    ['a NUL byte', `${FAKE}\u0000\r\n`, '値が0のバイト'],
    ['a line longer than mail allows', `${FAKE}${'x'.repeat(999)}\r\n`, '998バイトを超える行'],
    ['mixed line ends', `${FAKE}a\nb\r\n`, '改行の種類'],
    ['a bare CR', `${FAKE}a\rb\r\n`, '改行の種類'],
  ])('attaches an original with %s as a file, untouched, and says why', async (_, source, why) => {
    const original = bytes(source)
    const { report } = await made(original)
    const { attachments } = await parsed(report.message)
    expect(report).toMatchObject({ original: 'file', eightBit: false })
    expect(report.text).toContain(why)
    expect(attachments).toMatchObject([{ mimeType: 'application/octet-stream', filename: 'original.eml' }])
    expect(sha256(new Uint8Array(attachments[0]?.content as ArrayBuffer))).toBe(sha256(original))
  })

  it('is all ASCII for a server that does not keep 8-bit bytes', async () => {
    const { report } = await made(bytes(FAKE), { eightBit: false })
    expect(report.message?.every((byte) => byte < 128)).toBe(true)
    expect(report.notes.join()).toContain('8ビット')
    const { attachments } = await parsed(report.message)
    expect(sha256(new Uint8Array(attachments[0]?.content as ArrayBuffer))).toBe(sha256(bytes(FAKE)))
  })

  it('takes a boundary that the original does not hold', async () => {
    const envelope = { to: 'desk@desk.example', subject: 'x', date: options.date, id: 'a'.repeat(64) }
    const build = (original: Uint8Array) => mailWithOriginal(envelope, 'text', original, { as: '8bit' })
    const boundary = /boundary="([^"]+)"/.exec(new TextDecoder().decode(build(bytes(FAKE))))?.[1] ?? ''
    expect(boundary).not.toBe('')
    const original = bytes(`${FAKE}--${boundary}--\r\n\r\nmore\r\n`)
    const { attachments } = await simpleParser(Buffer.from(build(original)))
    expect(sha256(attachments[0]?.content ?? new Uint8Array())).toBe(sha256(original))
  })

  it('is a draft for the mail program where no sender is given', async () => {
    const answers = await answersTo(bytes(FAKE))
    const { from: _, ...draft } = options
    const text = new TextDecoder().decode(reportsFor(answers, bytes(FAKE), draft)[0]?.message ?? undefined)
    expect(text).toContain('X-Unsent: 1\r\n')
    expect(text).not.toMatch(/^From:.*reader/m)
  })

  it('lets no subject of a fake add a field or a link', async () => {
    const hostile = FAKE.replace(
      /Subject: .*/,
      `Subject: =?utf-8?B?${Buffer.from('a\r\nBcc: x@evil.example http://evil.example/').toString('base64')}?=`,
    )
    const mail = await simpleParser(Buffer.from((await made(bytes(hostile))).report.message ?? []))
    expect(mail.headers.has('bcc')).toBe(false)
    expect(mail.subject).not.toMatch(/http:|evil\.example/)
  })

  it('has the source in its text where a desk refuses attached files', async () => {
    const { report } = await made(bytes(FAKE), { asText: true })
    expect(report.original).toBe('text')
    expect((await parsed(report.message)).attachments).toEqual([])
    expect(report.text).toContain('Received: from vps.example (vps.example [203.0.113.7])')
    expect(report.text).toContain('hxxps://amazon.pay.example/login/')
    expect(report.text).not.toMatch(/https?:\/\//)
  })

  it('has it in its text by itself for a desk that takes no attachments', async () => {
    const spotify = brands.find(({ id }) => id === 'spotify')
    if (spotify === undefined) throw new Error('no brand')
    const { report } = await made(bytes(FAKE), { desks: [brandDesk(spotify)] })
    expect(report).toMatchObject({ to: 'spoof@spotify.com', original: 'text', attached: '' })
    expect(report.notes[0]).toBe('添付ファイルを受け付けない窓口です。')
    expect((await parsed(report.message)).attachments).toEqual([])
    expect(report.text).toContain('Received: from vps.example')
  })

  it('says the same with the original in the text, where nothing can be attached', async () => {
    const { report } = await made(bytes(FAKE))
    expect(report.alone).toContain('Received: from vps.example')
    expect(report.alone).not.toContain('添付しています')
  })

  it.each([
    ['screenshot.png', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 0, 2]],
    ['screenshot.jpg', 'image/jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ['original.pdf', 'application/pdf', [...bytes('%PDF-1.7\n')]],
  ])('carries the picture of a message as it is: %s', async (name, type, content) => {
    const picture = new Uint8Array(content)
    const reports = reportsFor(await answersTo(bytes(SMS), 'sms'), picture, options)
    expect(reports[0]).toMatchObject({ original: 'picture', attached: name })
    const { attachments } = await parsed(reports[0]?.message ?? null)
    expect(attachments).toMatchObject([{ mimeType: type, filename: name }])
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(picture)
    const masked = reportsFor(await answersTo(bytes(SMS), 'sms'), picture, { ...options, mask: [] })
    expect(masked[0]).toMatchObject({ original: 'masked', attached: '' })
  })

  it('names a file that is no mail after what it is', async () => {
    const item = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])
    const [report] = reportsFor(await answersTo(bytes(FAKE)), item, options)
    expect(report).toMatchObject({ original: 'file', attached: 'original.msg' })
    expect(report?.text).toContain('original.msg')
    expect(report?.alone).toContain('Amazonプライムのお支払いを確認できません')
  })

  it('asks for the screenshot of a text message, and is not sent without it', async () => {
    const { report } = await made(bytes(SMS), {}, 'sms')
    expect(report).toMatchObject({ original: 'screenshot', message: null })
    expect(report.text).toContain('種類：SMS')
    expect(report.text).toContain('スクリーンショット')
    expect(report.text).toContain('お支払いを確認できません hxxps://amazon.pay.example/a')
  })
})

describe('a copy without personal data', () => {
  it('holds neither name nor address nor a mark of the reader, in any writing', async () => {
    const { report } = await made(bytes(FAKE), { mask: ['山田花子'] })
    expect(report.original).toBe('masked')
    expect(report.text).toContain('原本ではありません')
    const whole = `${new TextDecoder().decode(report.message ?? undefined).replace(/^From: .*$/m, '')}${report.text}${report.subject}`
    expect(whole).not.toMatch(/hanako|山田|花子|aGFuYWtv/i)
    expect(report.text).toContain('received: from vps.example')
    expect(report.alone).toBe(report.text)
    expect(report.text).toContain('hxxps://amazon.pay.example/login/***?***')
  })
})

describe('names to hide', () => {
  it('are those by which the mail addresses its reader, never whom it poses as', async () => {
    expect(namesOfReader((await answersTo(bytes(FAKE))).ja)).toEqual(['山田 花子'])
    const posing = FAKE.replace(/^To: .*/m, 'To: "Amazon" <a@reader.example>, x <b@reader.example>')
    expect(namesOfReader((await answersTo(bytes(posing))).ja)).toEqual([])
  })
})

describe('a form', () => {
  it('gets a text within its bytes, cut between characters, and says so', async () => {
    const long = bytes(`${FAKE}${'長い文章です。\r\n'.repeat(900)}`)
    const { reports } = await made(long, { desks: [DESKS.dekyo] })
    const form = reports.find(({ kind }) => kind === 'form')
    expect(form).toMatchObject({ message: null, where: 'https://www.dekyo.or.jp/soudan/contents/ihan/index.html' })
    const sent = bytes((form?.text ?? '').replaceAll('\n', '\r\n')).length
    expect(sent).toBeLessThanOrEqual(4_000)
    expect(sent).toBeGreaterThan(3_900)
    expect(form?.text).toMatch(/上限 4000 バイト/)
    expect(form?.text).not.toContain('\ufffd')
  })
})

describe('the desk of a brand', () => {
  it('of Amazon: the form first, then both addresses, in English', async () => {
    const amazon = brands.find(({ id }) => id === 'amazon')
    if (amazon === undefined) throw new Error('no brand')
    const { reports } = await made(bytes(FAKE), { desks: [brandDesk(amazon)] })
    expect(reports.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'page ',
      'email reportascam@amazon.com',
      'email stop-spoofing@amazon.com',
    ])
    expect(reports[0]?.text).toContain('お知らせします')
    expect(reports[1]?.text).toContain('Verdict (automatic, by Honmono): fake')
    expect(reports[1]?.text).not.toMatch(/判定|根拠/)
  })

  it('is told with a warning where its address is not confirmed', async () => {
    const route = { kind: 'email', value: 'a@brand.example', how: { ja: '', en: '' }, source: 'x', checked: '2026-11-28' } as const
    const desk = (confidence: 'A' | 'C') => ({ id: 'b', title: { ja: 'b', en: 'b' }, routes: [{ ...route, confidence }] })
    const { reports } = await made(bytes(FAKE), { desks: [desk('A'), desk('C')] })
    expect(reports.map(({ notes }) => notes.join().includes('確かめられていない'))).toEqual([false, true])
  })
})

describe('an abuse report', () => {
  const desks = [{ id: 'abuse', address: 'abuse@hoster.example' }] as const

  it('has the three parts of RFC 5965', async () => {
    const { report } = await made(bytes(FAKE), { desks })
    const text = new TextDecoder().decode(report.message ?? undefined)
    expect(text).toContain('Content-Type: multipart/report; report-type=feedback-report;')
    expect([...text.matchAll(/^Content-Type: ([\w/-]+)/gm)].map(([, type]) => type).slice(0, 4)).toEqual([
      'multipart/report',
      'text/plain',
      'message/feedback-report',
      'message/rfc822',
    ])
    const fields = /message\/feedback-report\r\n\r\n([\s\S]*?)\r\n\r\n--/.exec(text)?.[1] ?? ''
    expect(fields.split('\r\n').map((line) => line.split(':')[0])).toEqual([
      'Feedback-Type',
      'User-Agent',
      'Version',
      'Original-Mail-From',
      'Reported-Domain',
      'Reported-URI',
    ])
    expect(fields).toMatch(/^Feedback-Type: fraud\r\nUser-Agent: Honmono\/\d+\.\d+\.\d+\r\nVersion: 1\r\n/)
    expect(fields).toContain('Reported-Domain: amazon.pay.example')
    const { attachments } = await parsed(report.message)
    const original = attachments.find(({ mimeType }) => mimeType === 'message/rfc822')
    expect(sha256(wire(original?.content))).toBe(sha256(bytes(FAKE)))
    expect(report.text).toContain('I received a message')
  })

  it('has the header alone where mail can’t carry the original, and says so', async () => {
    const { report } = await made(bytes(`${FAKE}\u0000\r\n`), { desks })
    expect(report.original).toBe('header')
    expect(report.notes.join()).toContain('ヘッダだけ')
    expect(new TextDecoder().decode(report.message ?? undefined)).toContain('Content-Type: text/rfc822-headers')
  })
})

describe('a draft for the mail program', () => {
  it('has address, subject and text, with line ends as RFC 6068 wants them', async () => {
    const { report } = await made(bytes(FAKE))
    const { href, cut } = mailtoFor(report, 100_000)
    const { pathname, searchParams } = new URL(href)
    expect(pathname).toBe('info@antiphishing.jp')
    expect(searchParams.get('subject')).toBe(report.subject)
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n').trimEnd()).toBe(report.alone.trimEnd())
    expect(cut).toBe(false)
  })
  it('is no longer than that either where the subject alone would be', async () => {
    const { report } = await made(bytes(FAKE))
    const { href, cut } = mailtoFor({ ...report, subject: `【フィッシングの報告】${'長😀'.repeat(150)}` }, 2_000)
    expect(href.length).toBeLessThanOrEqual(2_000)
    expect(cut).toBe(true)
    expect(new URL(href).searchParams.get('subject')).toMatch(/^【フィッシングの報告】長😀/)
    expect(new URL(href).searchParams.get('body')).toMatch(/^フィッシング/)
  })
  it.each([2_000, 8_000])('is never longer than %i characters, and says that it was cut', async (chars) => {
    const { report } = await made(bytes(`${FAKE}${'長い文章です。\r\n'.repeat(900)}`))
    const { href, cut } = mailtoFor({ ...report, alone: `${report.alone}\ud83d` }, chars)
    expect(href.length).toBeLessThanOrEqual(chars)
    expect(cut).toBe(true)
    expect(new URL(href).searchParams.get('body')).toMatch(/ここで切りました/)
  })
})

describe('desks that the mail itself points to', () => {
  const through = (host: string) => FAKE.replaceAll('vps.example', host)
  it('are the sending service that it came through', () => {
    expect(hostersOf(bytes(through('a8-55.smtp-out.amazonses.com'))).map(({ address }) => address)).toEqual(['email-abuse@amazon.com'])
    for (const host of ['vps.example', 'amazonses.com.pay.example', 'xamazonses.com']) expect(hostersOf(bytes(through(host)))).toEqual([])
    expect(hostersOf(bytes(FAKE.replaceAll('mx.reader.example', 'x.amazonses.com')))).toEqual([])
  })
  it.each([
    ['taro@docomo.ne.jp', 'docomo'],
    ['taro@i.softbank.jp', 'softbank'],
    ['TARO@GMAIL.COM', 'google'],
    ['taro@icloud.com', 'apple'],
    ['taro@docomo.ne.jp.evil.example', undefined],
  ])('are the provider of the mailbox that it reached: %s', (address, id) => {
    const desk = providerOf(bytes(FAKE.replaceAll('hanako@reader.example', address)), brands)
    expect(desk?.id).toBe(id)
    if (id === 'apple') expect(desk?.routes.map(({ value }) => value)).toEqual(['abuse@icloud.com'])
  })
  it('are told by a Received field alone, too', () => {
    const blind = FAKE.replace(/^To: .*\r\n/m, 'To: undisclosed-recipients:;\r\n').replace('hanako@reader.example', 'hanako@gmail.com')
    expect(providerOf(bytes(blind), brands)?.id).toBe('google')
  })
})

describe('hostile originals', () => {
  it.each([
    ['nothing but line ends', '\n'.repeat(50_000)],
    ['a header without end', `From: ${'a\r\n '.repeat(50_000)}`],
    [
      'a mail to ten thousand',
      `Delivered-To: a@reader.example\r\nTo: ${Array.from({ length: 10_000 }, (_, nth) => `r${nth}@to.example`).join(', ')}\r\n\r\n${'text @ '.repeat(20_000)}`,
    ],
    ['a thousand hosts in a line', `From: a@b.example\r\n\r\n${'a.b.c.'.repeat(20_000)}`],
  ])('give a report in time: %s', async (_, source) => {
    const start = process.cpuUsage()
    const answers = await answersTo(bytes(FAKE))
    const desks = [DESKS.council, DESKS.dekyo, { id: 'abuse', address: 'abuse@hoster.example' } as const]
    for (const mask of [undefined, ['山田花子']])
      expect(reportsFor(answers, bytes(source), { ...options, desks, ...(mask === undefined ? {} : { mask }) })).toHaveLength(5)
    // Of the processor, in µs: the machine may have others to serve.
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})
