import { describe, expect, it } from 'vitest'
import { maskingFor } from './mask.ts'

const { mask } = maskingFor('To: Hanako <hanako.y@reader.example>\r\nSubject: x\r\n\r\ntext', ['山田花子', '03-0000-0000'])

describe('what is masked', () => {
  it.each([
    ['the address that the mail was delivered to', 'to HANAKO.Y@reader.example.', 'to ***.'],
    ['the same made harmless', 'hanako[.]y[@]reader[.]example', '***'],
    ['the same %-encoded', 'u=hanako.y%40reader.example', 'u=***'],
    ['the same in a bounce address', 'bounce+hanako.y=reader.example@a.example', 'bounce+***@a.example'],
    ['a name with spaces between its letters', '山 田　花子 様', '*** 様'],
    ['the name before its @, by which a mail greets', 'Hanako.Y 様、hanako.yさん。Dear hanako.y,', '*** 様、***さん。Dear ***,'],
    ['an address with what is not seen between its letters', 'hana\u200bko.y\u200c@reader.\u00adexample', '***'],
    ['a name with what is not seen between its letters', '山\u2060田\u200b花子様', '***様'],
    ['a number', 'TEL 03-0000-0000', 'TEL ***'],
    ['what follows ? and # in a link', 'https://a.example/b?c=d', 'https://a.example/b?***'],
    ['what follows ? in an address without its scheme', 'www.a.example/b?c=d pay.example?u=1', 'www.a.example/b?*** pay.example?***'],
    ['a long piece of a path', 'https://a.example/in/0123456789abcdef/x', 'https://a.example/in/***/x'],
    ['the name before the host of a link', 'https://hanako@a.example/', 'https://***@a.example/'],
  ])('%s', (_, text, expected) => expect(mask(text)).toBe(expected))

  it('is the address of a blind copy, which the Received fields alone name', () => {
    const blind = maskingFor('Received: from a.example by mx.example for <taro@reader.example>; x\r\nTo: other@b.example\r\n\r\n', [
      '\ud83d',
    ])
    expect(blind.mask('taro@reader.example other@b.example c@d.example')).toBe('*** *** c@d.example')
  })

  it('is nothing else', () => {
    const text = 'From: "Amazon.co.jp" <info@pay.example> https://amazon.pay.example/login hanako.y@a.example Hanako.Yz様 hanako.y'
    expect(mask(text)).toBe(text)
  })
})
