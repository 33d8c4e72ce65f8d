// Made by tools/make-index.mjs from the folders beside it. Change that and run: npm run index
import { about as appleMail } from './apple-mail/about.ts'
import { about as outlook } from './outlook/about.ts'
import { about as richText } from './rich-text/about.ts'
import { about as shortcut } from './shortcut/about.ts'
import { about as tnef } from './tnef/about.ts'
import type { About } from './reader.ts'

export const abouts: readonly About[] = [
  appleMail,
  outlook,
  richText,
  shortcut,
  tnef,
]
