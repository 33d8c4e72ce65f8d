import type { VerdictId } from 'honmono'
import type { ComponentChildren } from 'preact'

interface IconProps {
  readonly children: ComponentChildren
  readonly class?: string
}
/** Own drawings on a 24 × 24 grid, in the colour of the text; words beside them say the same. */
function Icon({ children, class: name = '' }: IconProps) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** Each verdict has a shape of its own: colour alone tells nothing to some. */
export function VerdictIcon({ verdict }: { readonly verdict: VerdictId | 'failed' }) {
  return <Icon class="icon-verdict">{SHAPES[verdict]}</Icon>
}
const SHAPES = {
  phishing: (
    <>
      <path class="fill" d="M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1z" />
      <path class="cut" d="m8.2 8.2 7.6 7.6M15.8 8.2l-7.6 7.6" />
    </>
  ),
  suspicious: (
    <>
      <path
        class="fill"
        d="M12 2.2a1.6 1.6 0 0 1 1.4.8l8.9 16a1.6 1.6 0 0 1-1.4 2.4H3.1a1.6 1.6 0 0 1-1.4-2.4l8.9-16a1.6 1.6 0 0 1 1.4-.8z"
      />
      <path class="cut" d="M12 8.6v5.6M12 17.6v.2" />
    </>
  ),
  unconfirmed: (
    <>
      <circle class="ring" cx="12" cy="12" r="9.4" />
      <path class="line" d="M9.2 9.4a2.9 2.9 0 1 1 4.4 2.5c-1 .6-1.6 1.2-1.6 2.3M12 17.3v.2" />
    </>
  ),
  genuine: (
    <>
      <path
        class="fill"
        d="m12 1.6 2.5 2 3.2-.4 1.2 3 3 1.2-.4 3.2 2 2.4-2 2.5.4 3.2-3 1.2-1.2 3-3.2-.4-2.5 2-2.5-2-3.2.4-1.2-3-3-1.2.4-3.2-2-2.5 2-2.4-.4-3.2 3-1.2 1.2-3 3.2.4z"
      />
      <path class="cut" d="m7.8 12.4 2.9 2.9 5.6-6" />
    </>
  ),
  failed: (
    <>
      <path class="ring solid" d="M5 2.6h9l5 5v13.8H5z" />
      <path class="line" d="M12 10v4.4M12 17.4v.2" />
    </>
  ),
}

/** A tick, a cross and a dash, each in a ring of its own shape. */
export function MarkIcon({ tone }: { readonly tone: keyof typeof MARKS }) {
  return <Icon class="icon-mark">{MARKS[tone]}</Icon>
}
const MARKS = {
  good: (
    <>
      <circle class="fill" cx="12" cy="12" r="10" />
      <path class="cut" d="m7.4 12.4 3.1 3.1 6-6.6" />
    </>
  ),
  bad: (
    <>
      <path class="fill" d="M8.1 2h7.8L22 8.1v7.8L15.9 22H8.1L2 15.9V8.1z" />
      <path class="cut" d="m8.2 8.2 7.6 7.6M15.8 8.2l-7.6 7.6" />
    </>
  ),
  neutral: (
    <>
      <circle class="ring solid" cx="12" cy="12" r="9.4" />
      <path class="line" d="M8 12h8" />
    </>
  ),
}

const line = (d: string) => () => (
  <Icon>
    <path class="line" d={d} />
  </Icon>
)
export const FileIcon = line('M6 2.8h8l4.5 4.5v13.9H6zM13.5 3v5h5M9 13h6M9 16.6h6')
export const PasteIcon = line('M9 4.5H6v16.7h12V4.5h-3M9 3h6v3.4H9zM9 12h6M9 16h6')
export const BackIcon = line('M19.5 12h-15M10.5 5.5 4 12l6.5 6.5')
export const OpenIcon = line('M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8.5 8.5')
export const DownIcon = line('M12 4.5v14M6 13l6 6 6-6')
export const SettingsIcon = line('M3 18 7.6 6h.8L13 18M4.8 14h6.4M15 18l2.8-7h.4l2.8 7M16.2 15.6h3.6')
export const ShutIcon = line('M6.5 11V8a5.5 5.5 0 0 1 11 0v3M5 11h14v10H5zM12 15v2.4')
export const UnfoldIcon = line('M5 9l7 7 7-7')
export const CheckIcon = line('M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3 20.5 20.5M7.8 10.6l2 2 3.5-3.9')
export const HelpIcon = line(
  'M12 3.2a8.8 8.8 0 1 1 0 17.6 8.8 8.8 0 0 1 0-17.6zM12 8.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2zM5.8 5.8l3.6 3.6M14.6 14.6l3.6 3.6M18.2 5.8l-3.6 3.6M9.4 14.6l-3.6 3.6',
)
export const PreventIcon = line('M12 3 4.8 5.6v5.6c0 4.6 3 8 7.2 9.8 4.2-1.8 7.2-5.2 7.2-9.8V5.6zM8.6 11.8l2.5 2.5 4.4-4.8')
export const LearnIcon = line(
  'M12 6.4C10.3 5 7.8 4.5 4 4.7v13.6c3.8-.2 6.3.3 8 1.7 1.7-1.4 4.2-1.9 8-1.7V4.7c-3.8-.2-6.3.3-8 1.7zM12 6.4V20',
)
export const PrintIcon = line('M7 8.5V3.5h10v5M7 16.5H4v-8h16v8h-3M7 13.5h10v7H7z')
export const CalendarIcon = line('M4.5 5.5h15v14.5h-15zM4.5 10h15M8.5 3v4.5M15.5 3v4.5')
export const TrashIcon = line('M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5l1 14h9l1-14M10.3 10.5v6M13.7 10.5v6')
export const PhoneIcon = line(
  'M6 3.5h3.5l1.6 4.6-2.1 1.7c1 2.2 2.9 4.1 5.1 5.1l1.8-2.1 4.6 1.6V18c0 1.6-1.2 2.6-2.7 2.5C10.4 20 4 13.6 3.5 6.2 3.4 4.7 4.4 3.5 6 3.5z',
)
export const ArrowIcon = line('M4 12h15M13 6l6 6-6 6')

export function Seal() {
  return (
    <svg class="seal" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="44" height="44" rx="11" />
      <path d="M10 17h28M24 9v30M24 17c-3 8-8 13-14 16M24 17c3 8 8 13 14 16M18.5 32h11" />
    </svg>
  )
}
