import { changePageWords, escaped } from '../text.ts'
import { byPage } from './disguise.ts'

const picture = (text: string) =>
  `<img src="https://i0.haishin-mta.example/${text.length}.png" alt="${escaped(text).replaceAll('"', '&quot;')}">`

export const pictureDisguises = [
  // With pictures off the reader sees the alternative text, with pictures on the same words drawn.
  byPage('words-as-pictures', (page) => changePageWords(page, (text) => (text.trim() === '' ? text : picture(text.trim())))),
  byPage('link-words-as-pictures', (page) =>
    page.replace(
      /(<a\b[^>]*>)([^<]+)(<\/a>)/gi,
      (_, open: string, text: string, close: string) => `${open}${picture(text.trim())}${close}`,
    ),
  ),
]
