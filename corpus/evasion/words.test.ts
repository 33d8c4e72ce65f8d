import { letterDisguises } from './disguises/letters.ts'
import { markupDisguises } from './disguises/markup.ts'
import { paddingDisguises } from './disguises/padding.ts'
import { pictureDisguises } from './disguises/pictures.ts'
import { quotedDisguises } from './disguises/quoted.ts'
import { gainsNothing } from './gains-nothing.ts'

gainsNothing([...letterDisguises, ...paddingDisguises, ...markupDisguises, ...pictureDisguises, ...quotedDisguises])
