import { describe, expect, it } from 'vitest'
import { SHARED_BYTES, SHARED_FILES, SHARED_TEXT_CHARS } from './limits.ts'
import { taking } from './receive.ts'

function taken(fields: Readonly<Record<string, string>>, files: readonly File[] = []) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('files', file)
  const all = taking(form)
  return { text: all.get('text'), files: all.getAll('files').map((file) => (file as File).name), left: all.get('left') }
}
const file = (name: string, size = 1) => new File([new Uint8Array(size)], name)

describe('what another app shares', () => {
  it('is one text, however the app divided it, with nothing said twice', () => {
    expect(taken({ title: ' 【Amazon】 ', text: 'お支払いに失敗しました', url: 'https://pay.example/' }).text).toBe(
      '【Amazon】\nお支払いに失敗しました\nhttps://pay.example/',
    )
    expect(taken({ title: 'お知らせ', text: 'お知らせ\nhttps://pay.example/', url: 'https://pay.example/' }).text).toBe(
      'お知らせ\nhttps://pay.example/',
    )
    expect(taken({ url: 'https://pay.example/' }).text).toBe('https://pay.example/')
    expect(taken({})).toEqual({ text: '', files: [], left: '0' })
  })
  it('is files with what was said about them, but not with their names for a message', () => {
    expect(taken({ title: 'IMG_1.png', text: 'これ、本物？' }, [file('IMG_1.png')])).toEqual({
      text: 'これ、本物？',
      files: ['IMG_1.png'],
      left: '0',
    })
    expect(taken({ title: '題' }, [file('', 0)])).toEqual({ text: '題', files: [], left: '0' })
  })
  it('is limited in number and size, and what is left out is counted', () => {
    const many = Array.from({ length: SHARED_FILES + 3 }, (_, nth) => file(`${nth}`))
    expect(taken({}, many)).toMatchObject({ files: many.slice(0, SHARED_FILES).map(({ name }) => name), left: '3' })
    expect(taken({}, [file('small'), file('huge', SHARED_BYTES), file('other')])).toMatchObject({ files: ['small', 'other'], left: '1' })
    expect(taken({ text: 'あ'.repeat(SHARED_TEXT_CHARS + 1) })).toEqual({ text: null, files: [], left: '1' })
  })
  it('is nothing else, whatever a stranger’s form holds', () => {
    const form = new FormData()
    form.append('files', 'no file')
    form.append('text', file('no text'))
    form.append('left', '99')
    form.append('other', 'x')
    expect([...taking(form)].map(([name, value]) => `${name}=${value}`)).toEqual(['text=', 'left=0'])
  })
})
