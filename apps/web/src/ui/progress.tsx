interface ProgressProps {
  readonly done: number
  readonly all: number
  /** The same in words. */
  readonly text: string
}

/** How far one is, as a bar and in words. */
export function Progress({ done, all, text }: ProgressProps) {
  return (
    <div class="progress">
      <progress max={all} value={done} aria-label={text} />
      <p>{text}</p>
    </div>
  )
}
