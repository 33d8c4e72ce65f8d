import { useEffect, useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { ReportsAsked } from '../check/protocol.ts'
import type { ReportsTold } from '../check/reports.ts'
import type { Asked, Told } from '../check/use-check.ts'
import { loadSettings } from '../settings.ts'
import type { Lang } from '../words.ts'

/** Windows hands a mail program about 2,000 characters; phones and others take a whole report. */
const MAILTO_CHARS = { windows: 2_000, other: 16_000 } as const

/** One key for one thing that was given, so that the worker need not read a picture again for each choice. */
const keys = new WeakMap<Asked, number>()
let given = 0
function keyOf(asked: Asked): number {
  const key = keys.get(asked) ?? ++given
  keys.set(asked, key)
  return key
}

/** `lookups`: what the answer asked of the network; a report rests on the same, and asks nothing more. */
export function questionFor(
  { asked, nth }: Told,
  lookups: readonly string[],
  choice: { readonly lang: Lang; readonly mask: readonly string[] | null },
): ReportsAsked {
  const dns = lookups.includes('dns') ? loadSettings().dns : 'off'
  return {
    key: `${keyOf(asked)} ${nth} ${dns}`,
    source: asked.source,
    name: asked.name,
    nth,
    dns,
    mailtoChars: /Windows/.test(navigator.userAgent) ? MAILTO_CHARS.windows : MAILTO_CHARS.other,
    ...choice,
  }
}

export interface Reports {
  /** null: not yet. What was told before stays until the new words are there. */
  readonly told: ReportsTold | null
  /** It is told as it was asked last: with nothing in it that is to be hidden by now. */
  readonly fresh: boolean
  readonly failed: boolean
  again(): void
}

export function useReports(client: CheckClient, question: ReportsAsked): Reports {
  const [last, setLast] = useState<{ readonly asked: string; readonly told: ReportsTold | null }>({ asked: '', told: null })
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const { key, lang, mask } = question
  // The key stands for the message.
  const asked = JSON.stringify([key, mask])
  useEffect(() => {
    let gone = false
    setFailed(false)
    client.reports(question).then(
      (now) => {
        if (gone) return
        setLast({ asked, told: now })
        setFailed(now === null)
      },
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [client, asked, lang, tries])
  return { told: last.told, fresh: last.asked === asked, failed, again: () => setTries((times) => times + 1) }
}
