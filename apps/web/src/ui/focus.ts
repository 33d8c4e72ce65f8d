import type { RefObject } from 'preact'

/** Brings a thing into view and gives it the focus. */
export function goTo(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  element?.focus({ preventScroll: true })
}

/** A row of a list that is just being drawn. */
export function focusRow(list: RefObject<HTMLElement | null>, index: number): void {
  requestAnimationFrame(() => goTo(list.current?.children[index] as HTMLElement | undefined))
}
