// Checks a message and prints what a program would use of the answer.
//   npm run build
//   node examples/check.mjs              a mail of its own, and a picture, which can't be answered
//   node examples/check.mjs mail.eml     a file of yours
import { readFile } from 'node:fs/promises'
import { CheckError, createChecker } from 'honmono'

const MAIL = `Return-Path: <bounce@mail.prime-member.example>
Received: from mail.prime-member.example (unknown [203.0.113.24]) by mx.reader.example; Mon, 16 Nov 2026 08:12:44 +0900
From: "Amazon.co.jp" <account-update@mail.prime-member.example>
To: <taro@reader.example>
Subject: Your Amazon Prime payment failed
Date: Mon, 16 Nov 2026 08:12:41 +0900
Message-ID: <20261116081241.7Q2K4@mail.prime-member.example>
MIME-Version: 1.0
Content-Type: text/html; charset=UTF-8

<p>Dear Amazon customer,</p>
<p>we could not charge your Prime membership. Your account will be suspended in 24 hours.</p>
<p><a href="https://prime-member.example/ap/signin">Update your payment method</a></p>
`
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

// Make one checker and keep it: signals and data are loaded once. It reaches neither network nor disk.
const checker = createChecker()

async function show(name, input) {
  try {
    const answer = await checker.check(input, { name, lang: 'en' })

    // phishing, suspicious, unconfirmed or genuine. Unconfirmed does not mean safe.
    console.log(`${name}: ${answer.verdict}`)

    // Whom it poses as, strongest first; often nobody. `brand` is null where our lists do not hold the company.
    for (const { name, brand } of answer.claims) console.log(`  poses as ${name} (${brand ?? 'not listed'})`)

    // Why: the signals that the verdict rests on.
    for (const id of answer.decidedBy) console.log(`  because ${answer.signals.find((signal) => signal.id === id)?.found}`)

    // What was not looked at. It never counts as a pass: show it beside the verdict.
    for (const { id, why } of answer.notChecked) console.log(`  not checked (${id}): ${why}`)

    // The one next action, with an official address of the brand or none. It never comes from the message.
    console.log(`  next: ${answer.next.title}`)
    if (answer.next.url !== null) console.log(`        ${answer.next.url}`)
  } catch (error) {
    if (!(error instanceof CheckError)) throw error
    // Nothing to answer: the code is for programs, the message for people.
    console.log(`${name}: no answer (${error.code})`)
    console.log(`  ${error.message}`)
  }
}

const [path] = process.argv.slice(2)
if (path !== undefined) await show(path, await readFile(path))
else {
  await show('mail', MAIL)
  await show('picture', PICTURE)
}
