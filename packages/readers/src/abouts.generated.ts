// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import { about as pictureText } from './picture-text/about.ts'
import { about as qr } from './qr/about.ts'
import { about as shortcut } from './shortcut/about.ts'
import type { About } from './reader.ts'

export const abouts: readonly About[] = [
  pictureText,
  qr,
  shortcut,
]
