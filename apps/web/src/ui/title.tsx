import { useEffect, useRef } from 'preact/hooks'
import type { PageWords } from '../words.ts'

interface TitleProps {
  readonly words: PageWords
  readonly title: string
}

/** The heading of a page. It takes the focus on arrival, so that a screen reader begins there, and names the window. */
export function Title({ words, title }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = words.titleOf(title)
  }, [words, title])
  return (
    <h1 ref={heading} tabIndex={-1} data-focus>
      {title}
    </h1>
  )
}
