import { readMessages } from '@honmono/engine'
import { knowledge } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import type { Inside, Opened } from '../message/opened.ts'
import { messageInFile } from '../message/opened.ts'
import type { Find, Reading } from '../message/reading.ts'
import { collectFacts } from './collect.ts'

const bytes = new Uint8Array([1, 2, 3])
const find = (more: Partial<Find> = {}): Find => ({ part: '2', filename: 'a.pdf', type: '', kind: 'pdf', bytes, inline: false, ...more })
const reading = (more: Partial<Reading>): Reading => ({
  part: '2',
  texts: [],
  links: [],
  traits: [],
  files: [],
  mail: null,
  gaps: [],
  ...more,
})
const found = (reader: string, what: Partial<Reading>, about: Partial<Find> = {}): Inside => ({
  find: find(about),
  within: null,
  readings: [{ reader, reading: reading(what) }],
})
const text = (words: string, uncertain = false) => ({
  format: 'plain' as const,
  text: words,
  lines: uncertain ? [{ start: 0, end: words.length, box: [0, 0, 1, 1] as const, confidence: 0.9 }] : [],
})

function factsOf(mail: string, inside: readonly Inside[], mails: Opened['mails'] = []) {
  const [message] = readMessages(mail, { name: '' })
  if (message === undefined || 'code' in message) throw new Error('no message')
  return collectFacts(message, knowledge, { inside, mails })
}
const MAIL = 'From: taro@shop.example\nTo: hanako@reader.example\nSubject: =?UTF-8?B?6LOH5paZ?=\nMIME-Version: 1.0\n\nご確認ください。\n'
const value = <T>(fact: { known: true; value: T } | { known: false }) => {
  if (!fact.known) throw new Error('not known')
  return fact.value
}

describe('what is inside a message', () => {
  it('gives its links, said to be from there, and each has a place in a text of the answer', () => {
    const facts = factsOf(MAIL, [
      found('pdf', { texts: [text('詳しくは https://evil.example/pdf をご覧ください')] }),
      found(
        'qr',
        { links: [{ shown: '', href: 'https://evil.example/qr', from: 'qr', at: null }] },
        { part: '3', kind: 'image', inline: true },
      ),
    ])
    expect(value(facts.links).map(({ from, host }) => [from, host])).toEqual([
      ['pdf', 'evil.example'],
      ['qr', 'evil.example'],
    ])
    for (const { at, href } of value(facts.links)) {
      const view = facts.views.find(({ part }) => part === at.part)
      expect(view?.text.slice(at.start, at.end)).toBe(href)
    }
  })

  it('says whom the mail poses as only where the mail itself names nobody', () => {
    const file = found('pdf', {
      texts: [
        text('いつも三井住友カードをご利用いただきありがとうございます。\nお支払い方法を更新してください。\n\n三井住友カード株式会社'),
      ],
    })
    const named = MAIL.replace('taro@shop.example', '"Amazon.co.jp" <taro@shop.example>')
    expect(value(factsOf(MAIL, [file]).claims).map(({ brand }) => brand)).toContain('smbc-card')
    expect(value(factsOf(named, [file]).claims).map(({ brand }) => brand)).toEqual(['amazon'])
  })

  it('counts as the message’s own words where it is a picture of them', () => {
    const picture = found(
      'picture-text',
      { texts: [text('Amazonプライムの会費のお支払いに失敗しました', true)] },
      { part: '2', kind: 'image', inline: true },
    )
    expect(value(factsOf(MAIL, [picture]).pressure).map(({ kind }) => kind)).toContain('payment-failed')
  })

  it('is no longer said to be unread, but what nobody read still is', () => {
    const withFile = `From: a@a.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\n%PDF-1.4\n--b--\n`
    const ids = (inside: readonly Inside[]) => factsOf(withFile, inside).gaps.map(({ id }) => id)
    expect(ids([])).toContain('attachment-content')
    expect(ids([found('pdf', { texts: [text('x')] })])).not.toContain('attachment-content')
    expect(ids([{ find: find(), within: null, readings: [] }])).toContain('attachment-content')
    expect(ids([found('pdf', { gaps: [{ id: 'file-locked', detail: '2' }] })])).toContain('file-locked')
  })

  it('tells of files in files what they are', () => {
    const inner: Inside = { find: find({ part: '2/1', filename: 'a.exe', kind: 'executable' }), within: '2', readings: [] }
    expect(value(factsOf(MAIL, [found('archive', {}, { kind: 'zip' }), inner]).attachments).slice(1)).toMatchObject([
      { part: '2/1', filename: 'a.exe', real: 'executable', within: '2' },
    ])
  })
})

describe('a screenshot', () => {
  const shot = (words: string) => {
    const file = find({ part: '1', filename: 'shot.png', kind: 'image', inline: true })
    const opened = messageInFile(file, 'shot.png', [
      { find: file, within: null, readings: [{ reader: 'picture-text', reading: reading({ part: '1', texts: [text(words, true)] }) }] },
    ])
    return collectFacts(opened.message, knowledge, opened)
  }

  it('is a message of its own kind, whose words are read like any others', () => {
    const facts = shot('【Amazon】お支払い方法に問題があります。 https://amazon-co-jp.evil.example/login')
    expect(facts.input.kind).toBe('image')
    expect(value(facts.claims)[0]?.brand).toBe('amazon')
    expect(value(facts.links)).toMatchObject([{ host: 'amazon-co-jp.evil.example', from: 'picture', uncertain: true }])
  })

  it.each(['https://www.arnazon.co.jp/x', 'https://www.amaz0n.co.jp/x'])(
    'shows in %s what may be the official address, so it counts as that',
    (href) => {
      expect(value(shot(`【Amazon】ご確認ください ${href}`).links)).toMatchObject([{ host: 'www.amazon.co.jp', href, uncertain: true }])
    },
  )

  it('names its sender as a mail app shows it', () => {
    const facts = shot('差出人: Amazon.co.jp <info@amaz0n.co.jp>\n件名: お支払いの確認\n\nご確認ください')
    expect(value(facts.sender).from[0]).toMatchObject({ name: 'Amazon.co.jp', domain: 'amazon.co.jp' })
    expect(value(facts.subject).text).toBe('お支払いの確認')
  })
})

it('a name with odd letters in a picture is no disguise', () => {
  const file = find({ part: '1', filename: 'shot.png', kind: 'image', inline: true })
  const said = (uncertain: boolean) => {
    const words = '【Amaz0n】お支払い方法に問題があります。Amaz0nカスタマーサービス'
    const readings = [{ reader: 'picture-text', reading: reading({ part: '1', texts: [text(words, uncertain)] }) }]
    const opened = messageInFile(file, '', [{ find: file, within: null, readings }])
    return value(collectFacts(opened.message, knowledge, opened).claims)[0]
  }
  expect(said(false)).toMatchObject({ brand: 'amazon', disguised: true })
  expect(said(true)).toMatchObject({ brand: 'amazon', disguised: false })
})

it('letters in a picture leave the body the picture that it is', () => {
  const picture = found('picture-text', { texts: [text('お支払い方法を更新してください', true)] }, { kind: 'image', inline: true })
  expect(value(factsOf(MAIL, [picture]).pictures).visibleChars).toBe('ご確認ください。'.length)
})
