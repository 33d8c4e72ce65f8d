import type { KeptWhere } from '../kept/kept.ts'
import type { PageWords } from '../words.ts'
import { ShutIcon } from './icons.tsx'

interface KeptNoteProps {
  readonly words: PageWords
  readonly where: KeptWhere
  /** What is said where the device keeps it. */
  readonly text: string
}

/** Where one's progress stays, or that it does not. */
export function KeptNote({ words, where, text }: KeptNoteProps) {
  return (
    <p class="promise no-print">
      <ShutIcon />
      {where === 'memory' ? words.onlyNow : text}
    </p>
  )
}
