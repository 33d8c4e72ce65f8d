import { describe, expect, it } from 'vitest'
import { EvenedViews } from './evened-views.ts'

const view = (text: string) => ({ part: '1', text, shown: true })
const at = (start: number, end: number) => ({ part: '1', start, end })

describe('words looked for in an evened text', () => {
  it('are shown where and as they were written', () => {
    const even = new EvenedViews([view('至急お\u200b支\u200b払いを')], [])
    expect(even.views[0]?.text).toBe('至急お支払いを')
    expect(even.quoted([{ quote: 'お支払い', at: at(2, 6) }])).toEqual([{ quote: 'お\u200b支\u200b払い', at: at(2, 8) }])
  })
  it('are the picture’s where a page has hardly any of its own', () => {
    const picture = { text: 'お支払いをご確認ください', at: at(3, 3) }
    const even = new EvenedViews([view('Hi.')], [picture])
    expect(even.views[0]?.text).toBe('Hi.\nお支払いをご確認ください\n')
    expect(even.quoted([{ quote: 'お支払い', at: at(4, 8) }])).toEqual([{ quote: 'お支払い', at: at(3, 3) }])
  })
  it('are the picture’s where a page has nothing of its own but addresses', () => {
    const text = 'https://mado.example/pay/0123456789012345 https://www.kaisha.example/'
    const even = new EvenedViews([view(text)], [{ text: 'お支払いをご確認ください', at: at(0, 0) }])
    expect(even.views[0]?.text).toContain('お支払い')
  })
  it('are not the picture’s where the page says something itself', () => {
    const text = 'これは町内会の清掃活動についてのお知らせです。'.repeat(4)
    expect(new EvenedViews([view(text)], [{ text: 'お支払いをご確認ください', at: at(0, 0) }]).views[0]?.text).toBe(text)
  })
  it('make a torn name a disguised one', () => {
    const even = new EvenedViews([view('A\u200bmazon')], [])
    const claim = {
      brand: 'amazon',
      name: 'Amazon',
      where: ['greeting'],
      strength: 'strong',
      disguised: false,
      places: [at(0, 6)],
    } as const
    expect(even.claims([claim])).toMatchObject([{ disguised: true, places: [at(0, 7)] }])
  })
})
