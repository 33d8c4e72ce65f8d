import { lists } from '@honmono/lists'
import { knowledge as listed } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { Knowledge } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import { readBodies } from './bodies.ts'
import { collectLinks, hostShown } from './links.ts'
import type { Link } from './types.ts'

const knowledge = new Knowledge({ date: '2026-11-23', brands: [], guides: [], lists })
function collect(text: string, format: 'html' | 'plain' = 'html', shown = true) {
  const body = { part: '1', format, text, charset: 'utf-8', shown }
  return collectLinks(readBodies({ bodies: [body] } as unknown as Message), knowledge)
}
function one(text: string, format: 'html' | 'plain' = 'html'): Link {
  const [link, ...more] = collect(text, format).links
  if (link === undefined || more.length > 0) throw new Error('the sample has one link')
  return link
}
const roles = (text: string, format: 'html' | 'plain' = 'html') => collect(text, format).links.map(({ role }) => role)
const MANY = Array.from({ length: 5 }, (_, i) => `<a href="https://shop${i}.example/">商品${i}</a>`).join(' ')

it('takes words on a link for what they are, however they are written', () => {
  expect(roles(`${MANY}<a href="https://evil.example/">ﾛｸﾞｲﾝ</a>`).at(-1)).toBe('action')
  expect(roles(`${MANY}<a href="https://evil.example/">確\u200a認</a>`).at(-1)).toBe('action')
  expect(roles('<a href="\u0001https://evil.example/">Keep it</a>')).toEqual(['action'])
})
it('takes a link for what the mail is about although pages of a brand that is not the sender stand beside it', () => {
  const role = (address: string, disproved = false) => {
    const [local = '', domain = ''] = address.split('@')
    const sender = { name: '', address, local, domain, site: domain, at: { part: 'header:from', start: 0, end: 1 } }
    const official = [1, 2, 3, 4].map((page) => `<a href="https://www.amazon.co.jp/${page}">本${page}</a>`).join(' ')
    const text = `<a href="https://evil.example/">Keep it</a> ${official}`
    const message = { bodies: [{ part: '1', format: 'html', text, charset: 'utf-8', shown: true }] } as unknown as Message
    return collectLinks(readBodies(message), listed, disproved ? [] : [sender]).links[0]?.role
  }
  expect(role('x@evil.example')).toBe('action')
  expect(role('store-news@amazon.co.jp')).toBe('plain')
  expect(role('store-news@amazon.co.jp', true)).toBe('action')
})
it('tells what a link shows and where it leads', () => {
  expect(one('<a href="https://www.google.com/url?q=https://evil.example:8443/x">https://www.amazon.co.jp/</a>')).toMatchObject({
    shown: 'https://www.amazon.co.jp/',
    shownHost: 'www.amazon.co.jp',
    chain: ['https://www.google.com/url?q=https://evil.example:8443/x', 'https://evil.example:8443/x'],
    unwrapped: ['google'],
    scheme: 'https',
    host: 'evil.example',
    site: 'evil.example',
    port: 8443,
    opaque: false,
    from: 'anchor',
  })
  expect(one('https://www.amazon.co.jp@203.0.113.9/', 'plain')).toMatchObject({
    userinfo: 'www.amazon.co.jp',
    ip: true,
    site: null,
    shownHost: null,
  })
  expect(one('<a href="https://bit.ly/3x">確認</a>').opaque).toBe(true)
  expect(one('hxxps://evil[.]example/', 'plain')).toMatchObject({ defanged: true, href: 'https://evil.example/' })
  expect(one('<a href="javascript:go()">確認</a>')).toMatchObject({ scheme: 'javascript', host: '' })
  expect(one('<a href="mailto:x@evil.example">連絡</a>')).toMatchObject({ scheme: 'mailto', host: 'evil.example' })
})

it('takes an area of a picture for something to press, however many links stand beside it', () => {
  const area = (attributes: string) =>
    `${MANY}<img src="cid:a" usemap="#m"><map name="m"><area href="https://evil.example/" ${attributes}></map>`
  expect(roles(area('')).at(-1)).toBe('action')
  expect(roles(area('alt="配信停止"')).at(-1)).toBe('footer')
})

describe('the host that a link names', () => {
  it.each([
    ['amazon.co.jp', 'amazon.co.jp'],
    ['Amazon.co.jp', 'amazon.co.jp'],
    ['ａｍａｚｏｎ．ｃｏ．ｊｐ', 'amazon.co.jp'],
    ['ログイン: https://www.amazon.co.jp/a', 'www.amazon.co.jp'],
    ['ログインはこちら', null],
    ['notes on e.g. this', null],
    ['invoice.zip', null],
    ['info@amazon.co.jp', null],
  ])('%s', (shown, host) => {
    expect(hostShown(shown)).toBe(host)
  })
})

describe('what one is meant to press', () => {
  it.each([
    ['words that say so', `${MANY}<a href="https://e.example/">ログインはこちら</a>`],
    ['the same in English', `${MANY}<a href="https://e.example/">Verify now</a>`],
    ['a button', `${MANY}<a href="https://e.example/" class="btn">OK</a>`],
    ['a cell painted like a button', `${MANY}<table><tr><td bgcolor="#ff9900"><a href="https://e.example/">OK</a></td></tr></table>`],
    ['a text that is an address', `${MANY}<a href="https://e.example/">https://www.amazon.co.jp</a>`],
    ['a form', `${MANY}<form action="https://e.example/"><input name=card></form>`],
    ['a refresh', `${MANY}<meta http-equiv=refresh content="0;url=https://e.example/">`],
    ['a picture that is the whole mail', `${MANY.replace(/商品/g, '')}<a href="https://e.example/"><img src="cid:1"></a>`],
  ])('is told by %s', (_, html) => {
    expect(roles(html).at(-1)).toBe('action')
  })

  it('is all there is in a mail with few links', () => {
    expect(roles('<p>プライム会員のお客様</p><a href="https://e.example/">プライム</a>')).toEqual(['action'])
    expect(roles('荷物をお預かりしています https://e.example/', 'plain')).toEqual(['action'])
  })
  it('is told by the line of an address or the one before it', () => {
    const others = Array.from({ length: 5 }, (_, i) => `商品${i} https://shop${i}.example/`).join('\n')
    expect(roles(`${others}\n▼ご確認\n\nhttps://e.example/`, 'plain')).toEqual(['plain', 'plain', 'plain', 'plain', 'plain', 'action'])
    expect(roles(`${others}\n個人情報の更新はログインしてください\nhttps://e.example/`, 'plain').at(-1)).toBe('action')
  })
})

describe('what stands at the foot of a mail is told apart', () => {
  it.each([
    ['unsubscribing', '<a href="https://e.example/">配信停止はこちら</a>'],
    ['unsubscribing in English', '<a href="https://e.example/">Unsubscribe here</a>'],
    ['the privacy page', '<a href="https://e.example/">プライバシーポリシー</a>'],
    ['a social network', '<a href="https://www.instagram.com/x"><img src="cid:1" alt="Instagram"></a>'],
    ['an app store', '<a href="https://apps.apple.com/jp/app/x">アプリ</a>'],
    ['the list that carried the mail', '<p>https://lists.example/mailman/listinfo/users</p>'],
    ['a mail to leave a list', '<a href="mailto:x@e.example?subject=unsubscribe">here</a>'],
  ])('%s', (_, html) => {
    expect(roles(html)).toEqual(['footer'])
  })
  it('and the rest of a shop’s mail is neither', () => {
    expect(new Set(roles(MANY))).toEqual(new Set(['plain']))
  })
})

it('names the same link once, and leaves out jumps inside the mail', () => {
  expect(collect('<a href="https://e.example/">a</a> <a href="https://e.example/">a</a> <a href="#top">上へ</a>').links).toHaveLength(1)
})

it('holds the links of the alternative that is not shown for hidden', () => {
  expect(collect('https://e.example/', 'plain', false).links).toMatchObject([{ host: 'e.example', hidden: true }])
})

it('says when there are more links than it reads', () => {
  const lines = Array.from({ length: LIMITS.links + 5 }, (_, i) => `https://e.example/${i}`).join('\n')
  const both = [
    { part: '1', format: 'plain', text: lines, charset: 'utf-8', shown: true },
    { part: '2', format: 'plain', text: 'https://other.example/', charset: 'utf-8', shown: true },
  ]
  const { links, cut } = collectLinks(readBodies({ bodies: both } as unknown as Message), knowledge)
  expect([links.length, cut]).toEqual([LIMITS.links, true])
})
