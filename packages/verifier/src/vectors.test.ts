import { describe, expect, it } from 'vitest'
import { type Bytes, binaryOf, bytesOf, digest, toBase64 } from './bytes.ts'
import { canonicalBody, canonicalField } from './canonical.ts'
import { DnsError } from './dns.ts'
import { createVerifier } from './verify.ts'

const text = (bytes: Bytes) => binaryOf(bytes)

describe('the examples of RFC 6376 section 3.4.5', () => {
  const fields = ['A: X', 'B : Y\t\r\n\tZ  ']
  const body = bytesOf(' C \r\nD \t E\r\n\r\n\r\n')
  it('are met in the relaxed form', () => {
    expect(fields.map((field) => canonicalField(field, 'relaxed'))).toEqual(['a:X', 'b:Y Z'])
    expect(text(canonicalBody(body, 'relaxed'))).toBe(' C\r\nD E\r\n')
  })
  it('are met in the simple form', () => {
    expect(fields.map((field) => canonicalField(field, 'simple'))).toEqual(fields)
    expect(text(canonicalBody(body, 'simple'))).toBe(' C \r\nD \t E\r\n')
  })
  it('and so are its hashes of an empty body', async () => {
    const empty = new Uint8Array(0)
    const hash = async (how: 'simple' | 'relaxed') => toBase64(await digest('SHA-256', canonicalBody(empty, how)))
    expect(await hash('simple')).toBe('frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=')
    expect(await hash('relaxed')).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  })
})

describe('the mail of RFC 8463 appendix A', () => {
  const mail = `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
`
  const zone: Readonly<Record<string, string>> = {
    'brisbane._domainkey.football.example.com': 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
    'test._domainkey.football.example.com':
      'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB',
    '_dmarc.football.example.com': 'v=DMARC1; p=reject',
  }
  const resolve = async (name: string) => {
    const record = zone[name]
    if (record === undefined) throw new DnsError('ENOTFOUND')
    return [record]
  }
  const { verify } = createVerifier({ resolve })

  it('is signed twice, and both signatures hold', async () => {
    const whole = { result: 'pass', domain: 'football.example.com', troubles: [], unsigned: [] }
    expect(await verify(bytesOf(mail))).toEqual({
      spf: null,
      dkim: [
        { ...whole, selector: 'brisbane' },
        { ...whole, selector: 'test' },
      ],
      dmarc: { result: 'pass', domain: 'football.example.com', policy: 'reject' },
      arc: null,
    })
  })
  it('does not hold with one letter changed', async () => {
    const { dkim, dmarc } = await verify(bytesOf(mail.replace('Is dinner', 'is dinner')))
    expect(dkim.map(({ result, troubles }) => [result, troubles])).toEqual([
      ['fail', ['fields-changed']],
      ['fail', ['fields-changed']],
    ])
    expect(dmarc).toEqual({ result: 'temperror', domain: 'football.example.com', policy: 'reject' })
  })
})
