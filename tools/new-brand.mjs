// Starts the folder of a new brand:   node tools/new-brand.mjs <id> "<name in Japanese>" [--root DIR]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ID } from './make-index-shapes.mjs'

const {
  values: { root = fileURLToPath(new URL('..', import.meta.url)) },
  positionals: [id = '', name = ''],
} = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } })
const folder = join(resolve(root), 'packages/brands/data', id)

function refuse(why) {
  console.error(`${why}\nUse: npm run new-brand -- <id> "<name in Japanese>"   for example: npm run new-brand -- example-bank "例銀行"`)
  process.exit(2)
}
if (!ID.test(id)) refuse(`'${id}' is no id: it must be a short noun in kebab-case, and it never changes later.`)
if (name.trim() === '') refuse('The name is missing.')
if (existsSync(folder)) refuse(`There is a brand '${id}' already: ${folder}`)

const yaml = `# Every value names where it was read (an official page first), the day, and how sure that is:
# A official page read · B official page quoted alike by two or more · C one third party · M from memory.
# Leave out what has no source. Empty texts below must be filled in or their lines removed.
id: ${id}

# The name to show.
title: { ja: ${JSON.stringify(name)}, en: "" }

# A value says \`from: name\` to take its source, date and confidence from here; what it says itself wins.
sources:
  site: { source: "", checked: ${new Date().toISOString().slice(0, 10)}, confidence: A }

# Every spelling people write: kanji, kana, Latin letters, products. Case, width, spaces, ・ . - don't matter.
# At least three. distinct: false for an ordinary word or a part of other names.
names:
  - { value: ${JSON.stringify(name)}, distinct: true, from: site }
  - { value: "", distinct: true, from: site }
  - { value: "", distinct: true, from: site }

# Its own sites; subdomains are covered.
sites:
  - { domain: "", from: site }

# Domains it sends from, or \`address:\` where the domain also holds other people's mailboxes. \`shared: true\` for a service
# that sends for several brands, \`relay: true\` where it carries other people's words (a market's sellers).
senders:
  - { domain: "", from: site }

# Its own short domains, never somebody else's shortener:   - { domain: bnk.example, from: site }
shortDomains: []

# Hosts of others that its genuine mail links to (a FAQ service, a click counter):   - { domain: faq.example, from: site }
partners: []

# Official addresses that people are led to. Ids: home, account, messages, payment, orders, membership, security, two-step,
# parcel, phishing-help, report-form, contact.
pages:
  - id: home
    title: { ja: トップページ, en: front page }
    url: ""
    from: site

# How a customer makes sure without touching the message. page: one of the pages above, or null.
confirm:
  page: home
  from: site
  steps:
    ja:
      - 届いたメッセージのリンクは使わず、公式のアプリかサイトを自分で開きます。
      - ログインして、同じ内容の知らせがあるか見ます。なければ、偽物を疑ってください。
    en:
      - Don't use the links in the message. Open the official app or site yourself.
      - Sign in and see whether the same notice is there. If it isn't, be suspicious.

# What it says it never asks for or sends:   - { what: card, words: { ja: …, en: … }, from: site }
# password, card, code, personal, login, call, reply, install, gift-card, transfer, open-attachment, sms, sms-link, attachment,
# email-link, account-notice
never: []

# Where it takes reports:   - { kind: email, value: abuse@bank.example, how: { ja: …, en: … }, from: site }
# kinds: email, form, page, app
report: []

# What was looked for and not found: senders, report.
#   - { what: report, checked: 2026-01-31, where: "the bank's security pages in stored copies, and the web" }
notFound: []
`

const sample = (from, link) => `From: =?UTF-8?B?${Buffer.from(name).toString('base64')}?= <${from}>
To: reader@reader.example
Subject: =?UTF-8?B?${Buffer.from('お知らせ').toString('base64')}?=
Date: Mon, 07 Sep 2026 10:00:00 +0900
Message-ID: <1@${from.split('@')[1]}>
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit

${name}をご利用いただきありがとうございます。
お知らせをご確認ください。

${link}
`

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'brand.yaml'), yaml)
writeFileSync(join(folder, 'ok.notice.eml'), sample(`info@${id}.invalid`, `https://www.${id}.invalid/`))
writeFileSync(join(folder, 'ng.notice.eml'), sample('info@notice.example', `https://${id}.notice.example/login`))
console.log(`Made packages/brands/data/${id}. Next:
1. Fill in brand.yaml: each value with the page it was read on.
2. ok.notice.eml: a mail as the brand really sends it (own words), from its sender domain, with links on its own site.
   ng.notice.eml: a fake that poses as it. Attackers live at .example hosts only.
3. npm run index   says what is still missing, field by field.
4. npm test`)
