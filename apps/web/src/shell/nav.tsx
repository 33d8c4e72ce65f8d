import { ASK } from '../route.ts'
import { CheckIcon, HelpIcon, LearnIcon, PreventIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'

interface NavProps {
  readonly words: PageWords
  /** The page that is shown, by the first word of its address. */
  readonly page: string
  /** Where the check stands: at the question, or at an answer. */
  readonly check: string
}

/** Which part of the app a page belongs to. */
const PARTS = {
  check: { pages: ['', 'answer', 'confirm', 'report', 'history', 'share'], icon: CheckIcon },
  recover: { pages: ['recover'], icon: HelpIcon },
  prevent: { pages: ['prevent'], icon: PreventIcon },
  learn: { pages: ['learn', 'practice'], icon: LearnIcon },
} as const
type Part = keyof typeof PARTS

/** The parts of the app: at the foot of a phone, in the head of a wide page. */
export function Nav({ words, page, check }: NavProps) {
  return (
    <nav class="parts" aria-label={words.parts}>
      <ul>
        {(Object.keys(PARTS) as Part[]).map((part) => {
          const { pages, icon: Icon } = PARTS[part]
          const current = pages.some((one) => one === page)
          return (
            <li key={part}>
              <a href={part === 'check' ? (current ? ASK : check) : `#/${part}`} aria-current={current ? 'page' : undefined}>
                <Icon />
                <span>{words.part[part]}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
