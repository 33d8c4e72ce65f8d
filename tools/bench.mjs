// Time and memory of a check, printed and never asserted: each figure means something only beside the others of the same run.
// npm run build && npm run bench           (HONMONO_CORPORA: further mails, by default ../shared/corpora when it is there)
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpora } from './corpora.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = 5
const SAMPLE = 500
const MEGABYTE = 1024 * 1024

if (!existsSync(join(root, 'packages/checker/dist/index.js'))) {
  console.error('Not compiled yet: run "npm run build" first.')
  process.exit(2)
}
const { createChecker, LIMITS } = await import('honmono')

if (process.argv[2] === '--one') measureOne(process.argv[3])
else {
  const { versions } = createChecker()
  console.log(
    `${new Date().toISOString().slice(0, 10)} · Node ${process.versions.node} · ${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
  )
  console.log(`engine ${versions.engine} · data ${versions.data} · ${ROUNDS} rounds, both ways in turn on each mail, median of each\n`)
  await compare('golden corpus', goldenMails())
  if (existsSync(join(corpora, 'index.tsv'))) await compare('sample of the corpora', sampledMails())
  measureLimits()
}

function goldenMails() {
  const folder = join(root, 'corpus')
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.eml'))
    .map((name) => join(folder, name))
}

/** Mails spread evenly over the whole index, so that every source takes part. */
function sampledMails() {
  const [head, ...rows] = readFileSync(join(corpora, 'index.tsv'), 'utf8').trimEnd().split('\n')
  const column = head.split('\t').indexOf('path')
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  return rows.filter((_, index) => index % step === 0).map((row) => join(corpora, row.split('\t')[column]))
}

/** The check against reading the mail with postal-mime and its HTML with parse5: what any program must do before it can judge. */
async function compare(title, paths) {
  const { default: PostalMime } = await import('postal-mime')
  const { parse } = await import('parse5')
  const checker = createChecker()
  const check = (bytes) => checker.checkAll(bytes, { name: '' })[Symbol.iterator]().next()
  const read = async (bytes) => {
    const { html } = await PostalMime.parse(bytes)
    if (html) parse(html)
  }
  const mails = paths.map((path) => readFileSync(path)).filter((bytes) => bytes.length <= MEGABYTE)
  const times = mails.map(() => ({ check: [], read: [] }))
  const skipped = new Set()
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, bytes] of mails.entries()) {
      for (const way of round % 2 === 0 ? ['check', 'read'] : ['read', 'check']) {
        const started = performance.now()
        try {
          if (way === 'check') check(bytes)
          else await read(bytes)
        } catch {
          skipped.add(index)
        }
        // The first round only warms up.
        if (round >= 0) times[index][way].push(performance.now() - started)
      }
    }
  }
  const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1]
  const counted = times.filter((_, index) => !skipped.has(index)).map((one) => ({ check: middle(one.check), read: middle(one.read) }))
  const sorted = (of) => counted.map(of).sort((a, b) => a - b)
  const at = (values, share) => values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
  const [checks, reads, ratios] = [sorted((one) => one.check), sorted((one) => one.read), sorted((one) => one.check / one.read)]
  const milliseconds = (value) => value.toFixed(2)
  console.log(
    `## ${title}: ${counted.length} mails up to 1 MB${skipped.size > 0 ? `, ${skipped.size} left out that one of them could not read` : ''}\n`,
  )
  console.log('| | median ms | p99 ms | mails a second, one core |\n|---|---:|---:|---:|')
  for (const [name, values] of [
    ['check', checks],
    ['postal-mime + parse5', reads],
  ])
    console.log(
      `| ${name} | ${milliseconds(at(values, 0.5))} | ${milliseconds(at(values, 0.99))} | ${((values.length * 1000) / values.reduce((sum, value) => sum + value, 0)).toFixed(0)} |`,
    )
  console.log(
    `\nratio of the medians ${(at(checks, 0.5) / at(reads, 0.5)).toFixed(2)}, median of the ratios ${at(ratios, 0.5).toFixed(2)} (budget: 2)\n`,
  )
}

/** Each in a process of its own: peak memory is that of the whole process, Node and the data included. */
function measureLimits() {
  const folder = mkdtempSync(join(tmpdir(), 'honmono-bench-'))
  const cases = [
    ['a mail of one line', mail('text/plain', 'hello')],
    ['25 MB with attachments', mailWithAttachments(25 * MEGABYTE)],
    ['5 MB of HTML, tables and links', mail('text/html', tables(5 * MEGABYTE))],
    ['5 MB of HTML, one inside the other', mail('text/html', '<div><b>'.repeat((5 * MEGABYTE) / 8))],
    ['5 MB of text, addresses only', mail('text/plain', 'https://a.example/b '.repeat((5 * MEGABYTE) / 20))],
    [`${LIMITS.messageBytes / MEGABYTE + 1} MB, over the limit`, Buffer.alloc(LIMITS.messageBytes + MEGABYTE, 'a')],
  ]
  console.log('## Size limits\n\n| | ms, reading the file included | peak memory MB | answer | not checked |\n|---|---:|---:|---|---|')
  for (const [name, bytes] of cases) {
    const path = join(folder, 'mail.eml')
    writeFileSync(path, bytes)
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', path], { encoding: 'utf8' })
    try {
      const { ms, maxRss, answer, notChecked } = JSON.parse(stdout)
      console.log(`| ${name} | ${ms.toFixed(0)} | ${(maxRss / 1024).toFixed(0)} | ${answer} | ${notChecked.join(', ')} |`)
    } catch {
      console.log(`| ${name} | failed: ${stderr.split('\n').slice(-5).join(' ')} |`)
    }
  }
  rmSync(folder, { recursive: true })
}

function measureOne(path) {
  const checker = createChecker()
  const started = performance.now()
  const { value } = checker.checkAll(readFileSync(path), { name: path })[Symbol.iterator]().next()
  const ms = performance.now() - started
  const notChecked = value.notChecked?.map(({ id }) => id) ?? []
  console.log(JSON.stringify({ ms, maxRss: peakMemory(), answer: value.verdict ?? value.error.code, notChecked }))
}

/** In KB. Linux hands maxRSS on from the process that started this one; VmHWM begins anew. */
function peakMemory() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}

function mail(type, body) {
  return Buffer.from(
    `From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\nDate: Mon, 16 Nov 2026 08:12:41 +0900\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=UTF-8\r\n\r\n${body}\r\n`,
  )
}

function mailWithAttachments(size) {
  const line = `${Buffer.from('honmono '.repeat(7)).toString('base64').slice(0, 76)}\r\n`
  const file = line.repeat(size / 5 / line.length)
  const part = (name) =>
    `--x\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${file}`
  const parts = ['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf'].map(part).join('')
  const text = '--x\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n<p>See attached. <a href="https://a.example/">a</a></p>\r\n'
  return Buffer.from(
    `From: a@a.example\r\nTo: b@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${text}${parts}--x--\r\n`,
  )
}

function tables(size) {
  const row =
    '<table style="width:600px"><tr><td style="color:#333"><a href="https://a.example/b?c=d">お知らせ</a></td><td>本文です</td></tr></table>\n'
  return row.repeat(Math.ceil(size / Buffer.byteLength(row)))
}
