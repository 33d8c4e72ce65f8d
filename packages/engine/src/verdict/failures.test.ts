import { describe, expect, it } from 'vitest'
import { failureWords } from './failures.ts'

describe('who hands over something that is no message', () => {
  it.each([
    ['PNG picture', /^画像から文字を読み取れませんでした。.*「コピー」し、貼り付けて/, /the picture/],
    ['WebP picture', /^画像から/, /the picture/],
    ['HEIC picture or film', /^この形の写真（HEICなど）.*スクリーンショット/, /HEIC.*screenshot/],
    ['PDF document', /^PDFの/, /^The PDF/],
    ['ZIP archive', /^圧縮ファイル/, /^The compressed file/],
    ['7z archive', /^圧縮ファイル/, /^The compressed file/],
    ['Outlook .msg', /^Outlookの形のメール/, /^The mail in Outlook’s own form/],
    ['TNEF (winmail.dat)', /^Outlookの形のメール/, /^The mail in Outlook’s own form/],
    ['Office document', /^WordやExcelなどの書類の/, /^The Word, Excel/],
    ['old Office document', /^WordやExcelなどの書類の/, /^The Word, Excel/],
    ['Rich Text (Office document)', /^WordやExcelなどの書類の/, /^The Word, Excel/],
    ['image', /^画像から/, /the picture/],
    ['outlook', /^Outlookの形のメール/, /^The mail in Outlook’s/],
    ['Windows program', /（Windows program）/, /\(Windows program\)/],
  ])('is told of a %s what it is, how to go on and what to leave alone', (type, ja, en) => {
    const words = failureWords('not-a-message', type)
    expect(words.ja).toMatch(ja)
    expect(words.ja).toMatch(/(?:開かないでください|使わないでください|電話もしないでください)。$/)
    expect(words.en).toMatch(en)
    expect(words.en).toMatch(/(?:Do not open|do not use|do not open|open no link)[^.]*\.$/)
  })
})
