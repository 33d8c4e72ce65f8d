import { lists } from '@honmono/lists'
import { knowledge as shipped } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { Knowledge } from '../knowledge/knowledge.ts'
import { LIMITS } from '../limits.ts'
import { unwrap } from './unwrap.ts'

const knowledge = new Knowledge({ date: '2026-11-23', brands: [], guides: [], lists })
const last = (href: string) => unwrap(href, knowledge).chain.at(-1)

describe('the target is read from the address itself', () => {
  it.each([
    ['Google', 'https://www.google.com/url?q=https://evil.example/a%3Fb&sa=D', 'https://evil.example/a?b'],
    ['Google of Japan', 'https://www.google.co.jp/url?sa=t&url=https%3A%2F%2Fevil.example%2F', 'https://evil.example/'],
    ['Google AMP', 'https://www.google.com/amp/s/evil.example/a', 'https://evil.example/a'],
    ['the AMP cache', 'https://evil-example.cdn.ampproject.org/c/s/evil.example/a', 'https://evil.example/a'],
    [
      'translated pages',
      'https://my--shop-evil-example.translate.goog/login?a=1&_x_tr_sl=ja&_x_tr_tl=en',
      'https://my-shop.evil.example/login?a=1',
    ],
    ['translated plain pages', 'https://evil-example.translate.goog/?_x_tr_sch=http', 'http://evil.example/'],
    ['Safe Links', 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fx&data=05', 'https://evil.example/x'],
    ['Proofpoint 1', 'https://urldefense.proofpoint.com/v1/url?u=https://evil.example/x&k=y', 'https://evil.example/x'],
    ['Proofpoint 2', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_a-2Db&d=x', 'https://evil.example/a-b'],
    ['Proofpoint 3', 'https://urldefense.com/v3/__https://evil.example/a*b__;Iw!!x!y$', 'https://evil.example/a#b'],
    ['Proofpoint 3 with a run', 'https://urldefense.com/v3/__https:/evil.example/**A__;Pz1h!!x$', 'https://evil.example/?='],
    ['Barracuda', 'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fevil.example%2fx&c=E', 'https://evil.example/x'],
    ['Mimecast, host only', 'https://protect-eu.mimecast.com/s/AbC?domain=evil.example', 'https://evil.example/'],
    ['Cisco', 'https://secure-web.cisco.com/1abc/https%3A%2F%2Fevil.example%2Fx', 'https://evil.example/x'],
    ['Sophos', 'https://eu-central-1.protection.sophos.com/?d=evil.example&u=aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA==', 'https://evil.example/x'],
    ['Trend Micro', 'https://ca-1234.trendmicro.com/wis/clicktime/v1/query?url=https%3A%2F%2Fevil.example', 'https://evil.example/'],
    ['Bing', 'https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA&ntb=1', 'https://evil.example/x'],
    ['Yahoo', 'https://r.search.yahoo.com/_ylt=A/RV=2/RU=https%3a%2f%2fevil.example%2fx/RK=2/RS=a', 'https://evil.example/x'],
    ['Facebook', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2F&h=AT', 'https://evil.example/'],
    ['YouTube', 'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fevil.example', 'https://evil.example/'],
    ['LinkedIn', 'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fevil.example', 'https://evil.example/'],
    ['VK', 'https://vk.com/away.php?to=https%3A%2F%2Fevil.example', 'https://evil.example/'],
    ['DoubleClick', 'https://adclick.g.doubleclick.net/pcs/click?xai=A&adurl=https://evil.example/x', 'https://evil.example/x'],
    ['DoubleClick in the path', 'https://ad.doubleclick.net/ddm/clk/1;2;a?https://evil.example/x', 'https://evil.example/x'],
    [
      'Amazon’s mail service',
      'https://abc.r.ap-northeast-1.awstrack.me/L0/https:%2F%2Fevil.example%2Fx/1/0106/a=1',
      'https://evil.example/x',
    ],
    ['Postmark', 'https://click.pstmrk.it/3s/evil.example%2Fx/abc/def', 'https://evil.example/x'],
  ])('through %s', (_, href, target) => {
    const { chain, opaque } = unwrap(href, knowledge)
    expect(chain).toEqual([href, target])
    expect(opaque).toBe(false)
  })

  it('through several of them, with every step kept', () => {
    const inner = 'https://www.google.com/url?q=https%3A%2F%2Fevil.example%2F'
    const outer = `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`
    const { chain, unwrapped } = unwrap(outer, knowledge)
    expect(chain).toEqual([outer, inner, 'https://evil.example/'])
    expect(unwrapped).toEqual(['safelinks', 'google'])
  })
})

describe('only the net knows where it leads', () => {
  it.each([
    'https://bit.ly/3x',
    'https://t.ly/abc',
    'https://u1.ct.sendgrid.net/ls/click?upn=abc',
    'https://x.list-manage.com/track/click?u=1',
    'https://urldefense.com/v3/__broken',
  ])('from %s', (href) => {
    expect(unwrap(href, knowledge)).toMatchObject({ chain: [href], opaque: true })
  })
  it('when a known redirect ends at a short address', () => {
    expect(unwrap('https://www.google.com/url?q=https://bit.ly/3x', knowledge)).toMatchObject({ opaque: true })
  })
  it('but not from the home page of such a service', () => {
    expect(unwrap('https://bitly.com/', knowledge).opaque).toBe(false)
  })
})

describe('an ordinary address stays as it is', () => {
  it.each([
    'https://evil.example/?url=https://www.amazon.co.jp/',
    'https://www.google.com/search?q=https://evil.example',
    'https://notgoogle.com/url?q=https://evil.example',
    'mailto:a@b.example?url=https://evil.example',
    'https://www.trendmicro.com/ja_jp/business.html',
  ])('%s', (href) => {
    expect(unwrap(href, knowledge)).toEqual({ chain: [href], unwrapped: [], opaque: false })
  })
})

it('stops at a loop and at the limit', () => {
  const loop = 'https://www.google.com/url?q=https://www.google.com/url'
  expect(unwrap(loop, knowledge).chain.length).toBeLessThanOrEqual(3)
  let href = 'https://evil.example/'
  for (let depth = 0; depth < 8; depth++) href = `https://vk.com/away.php?to=${encodeURIComponent(href)}`
  expect(last(href)).toBe('https://evil.example/')
  for (let depth = 0; depth < 5; depth++) href = `https://vk.com/away.php?to=${encodeURIComponent(href)}`
  expect(unwrap(href, knowledge).chain.length).toBeLessThanOrEqual(LIMITS.redirects + 1)
})

it('does not take javascript for a target', () => {
  expect(last('https://www.google.com/url?q=javascript:alert(1)')).toContain('google.com')
})

describe('a brand’s own page that passes visitors on', () => {
  it('leads to the stranger whose whole address it names', () => {
    expect(unwrap('https://rd.rakuten.co.jp/rat?R1=1&R2=https%3A%2F%2Fevil.example%2Fx', shipped)).toMatchObject({
      chain: ['https://rd.rakuten.co.jp/rat?R1=1&R2=https%3A%2F%2Fevil.example%2Fx', 'https://evil.example/x'],
      unwrapped: ['official-redirect'],
    })
  })
  it('stays with the brand when it only says where to return', () => {
    expect(unwrap('https://www.amazon.co.jp/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.jp%2F', shipped).chain).toHaveLength(1)
  })
})
