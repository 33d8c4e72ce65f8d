import { describe, expect, it } from 'vitest'
import { richPaste } from './pasted.ts'

const LINK = '<p><a style="x" href="https://pay.example/">お支払い方法を更新</a></p>'

describe('a paste from web mail', () => {
  it('brings the links behind its words along', () => {
    expect(richPaste('お支払い方法を更新\n', LINK)).toEqual({
      text: 'お支払い方法を更新',
      html: `<html><body>${LINK}</body></html>`,
      links: 1,
    })
  })
  it('is taken as text where it has no links', () => {
    expect(richPaste('こんにちは', '<p>こんにちは</p><a href="mailto:a@a.example">a</a>')).toBeNull()
  })
  it('is taken as text where the text names sender or subject: these decide more', () => {
    expect(richPaste('差出人: Amazon <a@a.example>\n件名: お知らせ\n\n本文', LINK)).toBeNull()
  })
})
