import { describe, expect, it } from 'vitest'
import { fileKindOf } from './file-kind.ts'

const kindOf = (text: string, filename: string | null, type = '') => fileKindOf({ bytes: new TextEncoder().encode(text), filename, type })
const html = '\r\nContent-Type: text/html\r\n\r\n<html><body><form action="https://evil.example/"></form></body></html>'
const saved = `Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b${html}`

describe('a file of text', () => {
  it('is a mail where a header begins it, also when its page follows at once', () => {
    expect(kindOf(`From: a@evil.example\r\nTo: b@example.com${html}`, 'mail.eml')).toBe('message')
    expect(kindOf(`412\nReceived: by mail.example\nFrom: a@evil.example\n\n<html>`, 'a.emlx')).toBe('apple-mail')
  })
  it('is a page where its name opens it as one, whatever begins it', () => {
    expect(kindOf(`From: a@evil.example\r\nTo: b@example.com${html}`, 'invoice.html')).toBe('html')
    expect(kindOf('<html><body>a</body></html>', null)).toBe('html')
  })
  it('is a saved page by the name that browsers open so, or by what saved it', () => {
    expect(kindOf(saved, 'invoice.mht')).toBe('web-archive')
    expect(kindOf(`From: <Saved by Blink>\r\n${saved}`, 'invoice')).toBe('web-archive')
    expect(kindOf(`From: "Saved by Windows Internet Explorer 11"\r\n${saved}`, null)).toBe('web-archive')
    expect(kindOf(saved, 'mail.eml')).toBe('message')
  })
})
