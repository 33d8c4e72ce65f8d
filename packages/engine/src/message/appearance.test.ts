import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { appearanceOf } from './appearance.ts'
import { readMessages } from './read.ts'

function look(mail: string) {
  for (const read of readMessages(mail.replace(/\n/g, '\r\n'), { name: 'a' })) return 'code' in read ? null : appearanceOf(read)
  return null
}

const HEAD = 'From: a@a.example\nTo: b@b.example\nMIME-Version: 1.0\n'
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const part = (type: string, id: string, content: string) =>
  `--x\nContent-Type: ${type}\nContent-ID: <${id}>\nContent-Transfer-Encoding: base64\n\n${content}\n`
const related = (...parts: string[]) =>
  `${HEAD}Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<img src="cid:logo">\n${parts.join('')}--x--\n`

describe('the appearance of a message', () => {
  it('is the HTML that a mail client would draw, not the text beside it', () => {
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\ntext\n--x\nContent-Type: text/html\n\n<b>html</b>\n--x--\n`
    expect(look(mail)).toMatchObject({ html: expect.stringContaining('<b>html</b>'), cut: false, pictures: [] })
  })

  it('is nothing where there is only text', () => {
    expect(look(`${HEAD}\nhello\n`)).toBeNull()
  })

  it('holds the pictures inside, called what they are and not what their label says', () => {
    const found = look(related(part('image/png', 'logo', GIF)))
    expect(found?.pictures).toMatchObject([{ contentId: 'logo', type: 'image/gif' }])
    expect(found?.pictures[0]?.bytes).toHaveLength(42)
  })

  it('takes nothing for a picture that could hold a script', () => {
    expect(look(related(part('image/svg+xml', 'logo', btoa('<svg xmlns="http://www.w3.org/2000/svg"/>'))))?.pictures).toEqual([])
    expect(look(related(part('image/png', 'logo', btoa('<html><script>alert(1)</script></html>'))))?.pictures).toEqual([])
  })

  it('ends at its limits and says so', () => {
    const long = `${HEAD}Content-Type: text/html\n\n${'<p>x</p>'.repeat(LIMITS.appearanceChars / 8 + 1)}`
    expect(look(long)).toMatchObject({ cut: true })
    expect(look(long)?.html).toHaveLength(LIMITS.appearanceChars)
    const big = btoa(`GIF89a${'x'.repeat(LIMITS.appearancePictureBytes)}`)
    expect(look(related(part('image/gif', 'big', big), part('image/gif', 'logo', GIF)))?.pictures).toMatchObject([{ contentId: 'logo' }])
  })
})
