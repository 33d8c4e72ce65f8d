import { describe, expect, it } from 'vitest'
import { plainAddresses, shownText } from './text.ts'

describe('a text of the message on the page', () => {
  it('keeps its lines and loses what is not seen but turns text around', () => {
    expect(shownText('A\u202emoc.nozama\u202c\n\tB\u200bC\u0007')).toBe('Amoc.nozama\n\tBC')
  })
})

describe('a sentence of the answer', () => {
  it('shows addresses as people know them', () => {
    expect(plainAddresses('リンクは pay[.]example を開きます。info[@]a[.]example hxxps://a[.]example/')).toBe(
      'リンクは pay.example を開きます。info@a.example https://a.example/',
    )
  })
})
