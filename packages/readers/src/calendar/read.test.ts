import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { read } from './read.ts'

const samples = new URL('../../samples/calendar/', import.meta.url)
const finds = readdirSync(samples)
  .filter((name) => !name.startsWith('make'))
  .map((name) => findInFile(new URL(name, samples)))
const readers = createReaders()
const inHost = (name: string) => readers.read('calendar', findInFile(new URL(name, samples)))
const resources = { file: () => Promise.reject(new Error('none')), progress: () => {} }
const here = (text: string) => Promise.resolve(read(findOf(new TextEncoder().encode(text), 'a.ics'), resources))

describe('an invitation', () => {
  it('is read as a calendar shows it, its title first', async () => {
    const { texts, gaps } = await inHost('payment-failed.ics')
    expect(texts[0]?.text.split('\n')).toEqual([
      '【重要】お支払いに失敗しました',
      'Amazon お客様サポート <billing@evil.example>',
      'https://evil.example/room',
      'Amazonプライムの会費をお支払いいただけませんでした。24時間以内に https://evil.example/pay からお手続きください。',
      'お電話でのお問い合わせ: 050-0000-0000',
      'https://evil.example/invoice.pdf',
      'https://evil.example/conference',
      'https://evil.example/entry',
      'お支払い期限が近づいています https://evil.example/alarm',
    ])
    expect(gaps).toEqual([])
  })

  it('leads where its address, conference and attachment do, each in its place', async () => {
    const { links, texts } = await inHost('payment-failed.ics')
    expect(links.map(({ href, from }) => [href, from])).toEqual([
      ['https://evil.example/invoice.pdf', 'ics'],
      ['https://evil.example/conference', 'ics'],
      ['https://evil.example/entry', 'ics'],
    ])
    for (const { href, at } of links) expect(texts[0]?.text.slice(at?.start, at?.end)).toBe(href)
  })

  it('may carry a page of its own: Outlook’s, Google’s, Thunderbird’s', async () => {
    expect((await inHost('payment-failed.ics')).texts[1]).toMatchObject({
      format: 'html',
      text: expect.stringContaining('https://evil.example/html'),
    })
    expect((await inHost('html-description.ics')).texts[1]).toMatchObject({
      format: 'html',
      text: expect.stringContaining('https://evil.example/prize'),
    })
    const thunderbird =
      'BEGIN:VEVENT\nDESCRIPTION;ALTREP="data:text/html,%3Ca%20href%3D%22https%3A%2F%2Fevil.example%2Ft%22%3Ego%3C%2Fa%3E":go\n'
    expect((await here(`BEGIN:VCALENDAR\n${thunderbird}`)).texts[1]?.text).toBe('<a href="https://evil.example/t">go</a>')
  })

  it('hands on the files in it', async () => {
    expect((await inHost('attached-picture.ics')).files.map(({ filename, type, bytes }) => [filename, type, bytes[1]])).toEqual([
      ['qr.png', 'image/png', 0x50],
    ])
  })

  it('that a careless program wrote is read all the same', async () => {
    expect((await inHost('careless.ics')).texts[0]?.text).toBe('Payment failed\nCall 03-0000-0000 or see https://evil.example/careless')
  })

  it('of an honest meeting has no link', async () => {
    expect(await inHost('ok.meeting.ics')).toMatchObject({ links: [], files: [], traits: [], gaps: [] })
  })

  it('with nothing in it is named as damaged', async () => {
    expect((await here('BEGIN:VCALENDAR\n')).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('of too many entries, or nested without end, is cut and says so', async () => {
    const many = Array.from({ length: 2_000 }, (_, nth) => `BEGIN:VEVENT\nSUMMARY:${nth}\nEND:VEVENT\n`).join('')
    const { gaps, texts } = await here(`BEGIN:VCALENDAR\n${many}END:VCALENDAR\n`)
    expect(texts[0]?.text.startsWith('0\n1\n2\n')).toBe(true)
    expect(gaps).toEqual([{ id: 'text-cut', detail: '2' }])
    expect((await here('BEGIN:VCALENDAR\n'.repeat(30_000))).gaps).toContainEqual({ id: 'text-cut', detail: '2' })
  })

  it('folded a million times is read within the limits', async () => {
    const folded = `BEGIN:VCALENDAR\nSUMMARY:${'x'.repeat(500)}${'\n a'.repeat(1_000_000)}\n`
    const { gaps } = await readers.read('calendar', findOf(new TextEncoder().encode(folded), 'a.ics'))
    expect(gaps.map(({ id }) => id)).not.toContain('reader-stopped')
  })

  it('damaged at random is still read, or said not to be', async () => {
    for (const find of mutated(finds, 500)) {
      const { texts, files, gaps } = await read(find, resources)
      expect(texts.map(({ text }) => text).join('').length + files.length + gaps.length).toBeGreaterThan(0)
    }
  })
})
