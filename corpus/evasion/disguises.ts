import { charsetDisguises } from './disguises/charsets.ts'
import type { Disguise } from './disguises/disguise.ts'
import { headerDisguises } from './disguises/headers.ts'
import { letterDisguises } from './disguises/letters.ts'
import { linkDisguises } from './disguises/links.ts'
import { markupDisguises } from './disguises/markup.ts'
import { paddingDisguises } from './disguises/padding.ts'
import { partDisguises } from './disguises/parts.ts'
import { pictureDisguises } from './disguises/pictures.ts'
import { quotedDisguises } from './disguises/quoted.ts'

export const disguises: readonly Disguise[] = [
  ...letterDisguises,
  ...paddingDisguises,
  ...markupDisguises,
  ...charsetDisguises,
  ...linkDisguises,
  ...pictureDisguises,
  ...quotedDisguises,
  ...headerDisguises,
  ...partDisguises,
]
