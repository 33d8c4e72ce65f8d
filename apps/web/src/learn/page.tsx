import type { PageProps } from '../shell/page.ts'
import { Brand } from './brand.tsx'
import { Library } from './library.tsx'
import './page.css'
import { Topic } from './topic.tsx'
import { words as allWords } from './words.ts'

export const LEARN = '#/learn'
const BRAND = 'brand'
export const topicAt = (id: string) => `${LEARN}/${encodeURIComponent(id)}`
export const brandAt = (id: string) => `${LEARN}/${BRAND}/${encodeURIComponent(id)}`

/** Short pages to read when nothing presses: a library, its topics, and real and fake by brand. Each has an address of its own. */
export default function LearnPage(props: PageProps) {
  const said = allWords[props.lang]
  const [id, brand] = props.path
  if (id === BRAND && brand !== undefined) return <Brand key={brand} {...props} said={said} id={brand} />
  if (id !== undefined && id !== BRAND) return <Topic key={id} {...props} said={said} id={id} />
  return <Library {...props} said={said} />
}
