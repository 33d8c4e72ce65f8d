import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { createReaders } from '../host/node.ts'

const readers = createReaders()
const sample = (name: string) => new URL(`../../samples/apple-mail/${name}.emlx`, import.meta.url)
const open = (name: string) => readers.read('apple-mail', findInFile(sample(name)))

describe('a mail of Apple Mail', () => {
  it('is the mail, byte for byte', async () => {
    const { mail, gaps } = await open('mail')
    const file = readFileSync(sample('mail'))
    const start = file.indexOf('\n') + 1
    expect(Buffer.from(mail ?? [])).toEqual(file.subarray(start, start + Number(file.subarray(0, start).toString())))
    expect(gaps).toEqual([])
  })

  it.each(['length-too-short', 'length-too-long'])('is found though its length is wrong: %s', async (name) => {
    const { mail, gaps } = await open(name)
    expect(mail).toEqual((await open('mail')).mail)
    expect(gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })

  it('may have its attachments elsewhere', async () => {
    expect((await open('left-out.partial')).gaps).toEqual([{ id: 'attachment-content', detail: '2' }])
  })

  it('begins with its length', async () => {
    const find = findOf(new TextEncoder().encode('From: a@evil.example\n\nx'), 'a.emlx', { kind: 'apple-mail' })
    expect((await readers.read('apple-mail', find)).gaps).toEqual([{ id: 'file-damaged', detail: '2' }])
  })
})
