import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Reading } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'
import { toPnm } from '../picture/shape.ts'
import { read } from './read.ts'

const sample = (name: string) => new URL(`../../samples/picture-text/${name}`, import.meta.url)
const { resolve } = createRequire(import.meta.url)
const shares: number[] = []
const resources = {
  file: async (specifier: string) => new Uint8Array(readFileSync(resolve(specifier))),
  progress: (share: number) => void shares.push(share),
}
const readers = createReaders()
const readHere = async (name: string) => read(findInFile(sample(name)), resources)
const textOf = ({ texts }: Reading) => texts[0]?.text ?? ''

describe('a screenshot of a message', () => {
  it('from a small phone gives brand and address, through the worker', async () => {
    const reading = await readers.read('picture-text', findInFile(sample('sms-small.png')))
    expect(textOf(reading)).toContain('楽天市場をご利用いただき')
    expect(textOf(reading)).toContain('https://rakuten-co-jp.member01.example/order/')
    expect(reading.gaps).toEqual([{ id: 'read-from-picture', detail: '2' }])
    expect(reading.texts[0]?.format).toBe('plain')
    readers.close()
  })

  it('says where each line is and how sure it is', async () => {
    const { texts } = await readHere('chat-small.png')
    const [first] = texts
    const found = first?.lines.find(({ start, end }) => first.text.slice(start, end).includes('48時間以内'))
    const [left, top, width, height] = found?.box ?? [0, 0, 0, 0]
    expect(left).toBeGreaterThan(0.15)
    expect(top).toBeGreaterThan(0.3)
    expect(left + width).toBeLessThan(0.95)
    expect(height).toBeLessThan(0.06)
    expect(found?.confidence).toBeGreaterThan(0.7)
    expect(first?.text).toContain('https://sagawa-exp.ddns.example/p\n')
    expect(shares.at(-1)).toBe(1)
  })

  it('in dark colours and full of JPEG noise is read too', async () => {
    const text = textOf(await readHere('sms-dark-noisy.jpg'))
    expect(text).toContain('お荷物をお届けに')
    expect(text).toContain('http://kuroneko-yamat0.example/a7k')
  })
})

describe('a picture without text', () => {
  it('gives none, and nothing is said to be missing', async () => {
    expect(await readHere('logo.png')).toMatchObject({ texts: [], gaps: [] })
  })
  it('or too small for any is not even decoded', async () => {
    const spacer = toPnm({ width: 99, height: 500, channels: 1, pixels: new Uint8Array(0) })
    expect(await read(findOf(spacer), resources)).toMatchObject({ texts: [], gaps: [] })
  })
})

describe('a picture that can’t be read', () => {
  it.each([
    [
      'damaged',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0]),
    ],
    ['of a form that nobody reads here', new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0heic')],
    ['a bomb', new TextEncoder().encode('P5\n60000 60000\n255\n')],
  ])('because it is %s says so', async (_, bytes) => {
    expect((await read(findOf(bytes), resources)).gaps).toEqual([{ id: 'picture-text', detail: '2' }])
  })
})
