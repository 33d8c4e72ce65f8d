import { charsetDisguises } from './disguises/charsets.ts'
import { headerDisguises } from './disguises/headers.ts'
import { linkDisguises } from './disguises/links.ts'
import { partDisguises } from './disguises/parts.ts'
import { gainsNothing } from './gains-nothing.ts'

gainsNothing([...charsetDisguises, ...headerDisguises, ...linkDisguises, ...partDisguises])
