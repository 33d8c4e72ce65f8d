import { describe, expect, it } from 'vitest'
import { readPasted } from './pasted.ts'

const fields = (text: string) => readPasted(text)?.headers.map(({ key, value }) => [key, value])

describe('a mail as web mail prints it', () => {
  it('is from whom the mail names, not from the reader whose account stands above it', () => {
    const printed =
      'Gmail 山田太郎 <taro@reader.example>\n\n【重要】お支払い方法の更新\n1 件のメール\n\nAmazon.co.jp <no-reply@evil.example> 2026年1月5日 10:23\nTo: taro@reader.example\n\nお支払いに問題が発生しました。'
    expect(fields(printed)).toEqual([
      ['from', 'Amazon.co.jp <no-reply@evil.example>'],
      ['subject', '【重要】お支払い方法の更新'],
    ])
  })

  it('is from the one name line that there is', () => {
    expect(fields('お支払いの確認\nAmazon <a@evil.example>\n\nご確認ください')).toEqual([
      ['from', 'Amazon <a@evil.example>'],
      ['subject', 'お支払いの確認'],
    ])
  })

  it('has no sender where a name line is only the reader’s', () => {
    expect(fields('件数\n山田 <taro@reader.example>\nTo: taro@reader.example\n\n本文')).toBeUndefined()
  })
})
