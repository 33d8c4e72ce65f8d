import type { Finding } from 'honmono'
import type { ComponentType } from 'preact'
import type { CheckClient } from '../check/client.ts'
import type { Asked, Told } from '../check/use-check.ts'
import type { Kept } from '../kept/kept.ts'
import type { Way } from '../route.ts'
import type { Lang, PageWords } from '../words.ts'

/** What a page of the way beside the check gets: plain data, and whom to ask. */
export interface PageProps extends Pick<Way, 'go' | 'up'> {
  readonly lang: Lang
  /** What all pages say; a page's own words stand in its own folder. */
  readonly words: PageWords
  readonly client: CheckClient
  readonly kept: Kept
  /** The message that was looked at last, and its outcome; null where none was checked since the page was opened. */
  readonly current: Told | null
  /** The address of its answer. */
  readonly answerAt: string
  /** Answers the current message again with what was seen at the official place; null takes that back. */
  readonly onFinding: (finding: Finding | null) => Promise<void>
  /** Checks something else, and shows the answer. */
  check(asked: readonly Asked[]): void
  /** What stands behind the page's name in the address: '#/recover/new' gives ['new']. */
  readonly path: readonly string[]
}
export type PageComponent = ComponentType<PageProps>
