import { UnfoldIcon } from './icons.tsx'

interface UnfoldProps {
  /** What it opens and closes. */
  readonly of: string
  readonly open: boolean
  readonly label: string
  readonly title: string
  readonly onToggle: (open: boolean) => void
}

/** Shows and hides how a step is done. On paper that stands there anyway. */
export function Unfold({ of, open, label, title, onToggle }: UnfoldProps) {
  return (
    <button
      type="button"
      class="plain only-icon unfold no-print"
      aria-expanded={open}
      aria-controls={of}
      aria-label={label}
      title={title}
      onClick={() => onToggle(!open)}
    >
      <UnfoldIcon />
    </button>
  )
}
