import { describe, expect, it } from 'vitest'
import { sender } from '../../../testkit/src/made-facts.ts'
import { knowledge } from '../../../testkit/src/samples.ts'
import { machinesBehind, wayOutside } from './ask-facts.ts'
import { parseReceived } from './route.ts'

const ips = (...fields: readonly string[]) => wayOutside(fields.map(parseReceived)).map(({ ip }) => ip)
const FORWARDER = 'from mx2.alumni.example (mx2.alumni.example [198.51.100.9]) by mx.reader.example; Tue, 1 Dec 2026 09:00:00 +0900'
const brand = (by: string) => `from smtp.brand.example (smtp.brand.example [192.0.2.7]) by ${by}; Tue, 1 Dec 2026 08:59:00 +0900`

describe('the way of a mail outside of the reader’s house', () => {
  it('goes on behind a forwarder, through its own machines', () => {
    expect(ips(FORWARDER, brand('mx1.alumni.example'))).toEqual(['198.51.100.9', '192.0.2.7'])
    expect(ips(FORWARDER, 'from localhost (localhost [127.0.0.1]) by mx2.alumni.example; x', brand('mx1.alumni.example'))).toContain(
      '192.0.2.7',
    )
    expect(ips(FORWARDER, 'by 2002:a05:6a00:1 with SMTP id x; x', brand('mx1.alumni.example'))).toContain('192.0.2.7')
  })
  it('ends where a line does not follow on: the sender wrote it', () => {
    expect(ips(FORWARDER, brand('outbound.brand.example'))).toEqual(['198.51.100.9'])
    expect(ips(FORWARDER, brand('mx.reader.example'))).toEqual(['198.51.100.9'])
  })
  it('ends at a machine without a name of its own', () => {
    const unnamed = 'from mail.x.example (unknown [203.0.113.52]) by mx.reader.example; x'
    expect(ips(unnamed, brand('mail.x.example'))).toEqual(['203.0.113.52'])
    const numbered = 'from mail.x.example (v203-0-113-52.pool.hosting.example [203.0.113.52]) by mx.reader.example; x'
    expect(ips(numbered, brand('mail.x.example'))).toEqual(['203.0.113.52'])
    const line = 'from mail.x.example (pl40122.nas92.ppp.kaisen.example [203.0.113.52]) by mx.reader.example; x'
    expect(ips(line, brand('mail.x.example'))).toEqual(['203.0.113.52'])
  })
})

describe('the machines behind a brand’s mail', () => {
  const writtenBy =
    (address: string) =>
    (...fields: readonly string[]) =>
      machinesBehind('amazon', { route: fields.map(parseReceived), sender: sender(address) }, knowledge).map(({ ip }) => ip)
  const behind = writtenBy('info@brand.example')
  const app = (by: string) => `from app02.internal.invalid (unknown [203.0.113.44]) by ${by}; Tue, 1 Dec 2026 08:59:00 +0900`
  it('are the one that handed it over and, behind somebody who passed it on, the one that handed it to him', () => {
    expect(behind(brand('mx.reader.example'))).toEqual(['192.0.2.7'])
    expect(behind(FORWARDER, brand('mx1.alumni.example'))).toEqual(['198.51.100.9', '192.0.2.7'])
  })
  it('are no further ones: a person’s own line stands behind the server that he writes through', () => {
    const line = 'from pc (pl7.ppp.line.example [203.0.113.7]) by smtp.brand.example; Tue, 1 Dec 2026 08:58:00 +0900'
    expect(behind(FORWARDER, brand('mx1.alumni.example'), line)).toEqual(['198.51.100.9', '192.0.2.7'])
  })
  it('are none inside the house of the brand or of a service that sends for many', () => {
    for (const server of ['mail.amazon.co.jp', 'e1-2.smtp-out.amazonses.com'])
      expect(behind(`from ${server} (${server} [192.0.2.20]) by mx.reader.example; x`, app(server))).toEqual(['192.0.2.20'])
  })
  it('are none inside the author’s own house', () => {
    expect(writtenBy('info@alumni.example')(FORWARDER, app('mx2.alumni.example'))).toEqual(['198.51.100.9'])
  })
  it('are none where the mail does not tell', () => {
    expect(behind()).toEqual([])
    expect(behind('from localhost (localhost [127.0.0.1]) by mx.reader.example; x')).toEqual([])
  })
})
