import type { PageProps } from '../shell/page.ts'
import { General } from './general.tsx'
import { MessageReports } from './message.tsx'
import './page.css'
import { words as allWords } from './words.ts'

/** Whom to tell of a message, and how; without one, where to report in general. */
export default function ReportPage({ lang, words, client, kept, current, answerAt, up }: PageProps) {
  const shared = { words, said: allWords[lang], lang, client, kept }
  if (current === null || !('answer' in current.outcome)) return <General {...shared} />
  return <MessageReports {...shared} current={current} outcome={current.outcome} onAnswer={() => up(answerAt)} />
}
