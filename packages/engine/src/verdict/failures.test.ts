import { describe, expect, it } from 'vitest'
import { failureWords } from './failures.ts'

describe('who hands over something that is no message', () => {
  it.each([
    ['PNG picture', /^画像は、まだ調べられません。.*「コピー」し、貼り付けて/, /^Pictures/],
    ['WebP picture', /^画像は/, /^Pictures/],
    ['HEIC picture or film', /^画像は/, /^Pictures/],
    ['PDF document', /^PDFは/, /^PDF files/],
    ['ZIP archive', /^ZIPなどの圧縮ファイルは/, /^Compressed files/],
    ['7z archive', /^ZIPなどの圧縮ファイルは/, /^Compressed files/],
    ['Outlook .msg', /^Outlookの形のメール/, /^Mails in Outlook’s own form/],
    ['TNEF (winmail.dat)', /^Outlookの形のメール/, /^Mails in Outlook’s own form/],
    ['Office document', /^WordやExcelなどの書類は/, /^Word, Excel/],
    ['old Office document', /^WordやExcelなどの書類は/, /^Word, Excel/],
    ['Rich Text (Office document)', /^WordやExcelなどの書類は/, /^Word, Excel/],
    ['Windows program', /（Windows program）/, /\(Windows program\)/],
  ])('is told of a %s what it is, how to go on and what to leave alone', (type, ja, en) => {
    const words = failureWords('not-a-message', type)
    expect(words.ja).toMatch(ja)
    expect(words.ja).toMatch(/(?:開かないでください|使わないでください|電話もしないでください)。$/)
    expect(words.en).toMatch(en)
    expect(words.en).toMatch(/(?:Do not open|do not use|do not open|open no link)[^.]*\.$/)
  })
})
