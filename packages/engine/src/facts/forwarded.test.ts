import { knowledge } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { collectForwarded } from './forwarded.ts'

const told = (text: string) => collectForwarded([{ part: '1', text, shown: true }], knowledge)
const HEADER = 'From: Amazon.co.jp <order@amazon.co.jp>\nDate: 2026年9月14日(月) 9:15\nTo: <taro@tomodachi.example>\n\nご注文を承りました。'

describe('whom a forwarded text names as its author', () => {
  it('is read above the text, below what the friend says', () => {
    expect(told(`これ、どう思う？\n\n---------- Forwarded message ---------\n${HEADER}`)).toMatchObject({
      author: { name: 'Amazon.co.jp', address: 'order@amazon.co.jp' },
      brand: 'amazon',
    })
  })
  it('is no brand where the address is not its own', () => {
    expect(told(HEADER.replace('order@amazon.co.jp', 'order@mail.example'))?.brand).toBeNull()
  })
  it('is nobody without the other lines of a header', () => {
    expect(told('From: Amazon.co.jp <order@amazon.co.jp>\n\nご注文を承りました。')).toBeNull()
    expect(told('ご注文を承りました。')).toBeNull()
  })
})
