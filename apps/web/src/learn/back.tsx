import type { PageProps } from '../shell/page.ts'
import { BackIcon } from '../ui/icons.tsx'
import { Title } from '../ui/title.tsx'
import type { PageWords } from '../words.ts'
import { LEARN } from './page.tsx'
import type { LearnWords } from './words.ts'

interface BackProps extends Pick<PageProps, 'up'> {
  readonly said: LearnWords
}

export function Back({ said, up }: BackProps) {
  return (
    <p class="to-list no-print">
      <button type="button" class="plain" onClick={() => up(LEARN)}>
        <BackIcon />
        {said.back}
      </button>
    </p>
  )
}

/** An old address, or a slip in typing. */
export function NotFound({ words, said, up }: BackProps & { readonly words: PageWords }) {
  return (
    <section class="learn">
      <Title words={words} title={said.notFound} />
      <p>{said.notFoundWhy}</p>
      <Back said={said} up={up} />
    </section>
  )
}
