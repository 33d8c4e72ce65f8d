#!/usr/bin/env node
/* Makes the saved page beside it with Chromium (Page.captureSnapshot of the DevTools protocol), of a page that it serves itself on loopback. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const pages = {
  '/': `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>カード会員様 ご本人確認</title></head><body><h1>ご本人確認のお願い</h1>
<p>カードのご利用を一時停止しました。</p><img src="/logo.png" alt="カード会社" width="100" height="40"><p><a href="https://evil.example/confirm">確認する</a></p>
<form action="https://evil.example/collect"><label for="n">カード番号</label><input id="n" name="n"></form><iframe src="/frame"></iframe></body></html>`,
  '/frame': `<!doctype html><meta charset="utf-8"><p>お問い合わせは <a href="https://evil.example/frame">こちら</a></p>`,
}
const server = createServer(({ url }, response) => {
  const isPicture = url === '/logo.png'
  response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'text/html' }).end(isPicture ? DOT : (pages[url] ?? ''))
}).listen(0, '127.0.0.1')
await new Promise((done) => server.on('listening', done))
const home = mkdtempSync(join(tmpdir(), 'chromium-'))
const chromium = spawn('chromium', ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${home}`, 'about:blank'])
const address = await new Promise((done) =>
  chromium.stderr.on('data', (text) => /ws:\/\/\S+/.test(text) && done(/ws:\/\/\S+/.exec(text)[0])),
)
const targets = await (await fetch(`http://${new URL(address).host}/json`)).json()
const socket = new WebSocket(targets.find(({ type }) => type === 'page').webSocketDebuggerUrl)
await new Promise((done) => socket.addEventListener('open', done))
let number = 0
const ask = (method, params = {}) =>
  new Promise((done) => {
    const id = ++number
    socket.addEventListener('message', ({ data }) => JSON.parse(data).id === id && done(JSON.parse(data).result))
    socket.send(JSON.stringify({ id, method, params }))
  })
await ask('Page.enable')
await ask('Page.navigate', { url: `http://127.0.0.1:${server.address().port}/` })
await new Promise((done) => setTimeout(done, 2_000))
const { data } = await ask('Page.captureSnapshot', { format: 'mhtml' })
// Where it was served is no part of the sample.
writeFileSync(
  new URL('saved-by-chromium.mht', import.meta.url),
  data.replaceAll(`http://127.0.0.1:${server.address().port}`, 'https://phish.example'),
)
chromium.kill()
server.close()
socket.close()
await new Promise((done) => chromium.on('exit', done))
rmSync(home, { recursive: true, force: true, maxRetries: 5 })

// As Internet Explorer and Word write it, and one whose boundary never comes.
const page = `<html><head><title>請求書</title></head><body><p>お支払いは <a href="pay?id=1">こちら</a> から。</p><img src=3D"cid:x"></body></html>`
const sjis = Buffer.from([0x90, 0xbf, 0x8b, 0x81, 0x8f, 0x91]) // 請求書
const head = (boundary) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n`
writeFileSync(
  new URL('word.mht', import.meta.url),
  Buffer.concat([
    Buffer.from(
      `${head('----=_B')}------=_B\r\nContent-Location: https://evil.example/dir/page.htm\r\nContent-Type: text/html; charset="shift_jis"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>`,
    ),
    sjis,
    Buffer.from(`</p><a href="pay?id=1">Pay</a></body></html>\r\n------=_B--\r\n`),
  ]),
)
writeFileSync(new URL('lost-boundary.mht', import.meta.url), `${head('never')}\r\n${page}`)
