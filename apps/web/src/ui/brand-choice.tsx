import { useId, useRef, useState } from 'preact/hooks'
import type { BrandName } from '../check/journey.ts'
import type { PageWords } from '../words.ts'

interface BrandChoiceProps {
  readonly words: PageWords
  readonly label: string
  readonly brands: readonly BrandName[]
  /** A listed brand's id; null: none, or one that is not listed. */
  readonly value: string | null
  readonly onChange: (brand: string | null) => void
}

/** Rows that fit above a phone's keyboard. */
const ROWS = 6

/** Finds one of the listed brands while its name is typed. */
export function BrandChoice({ words, label, brands, value, onChange }: BrandChoiceProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const change = useRef<HTMLButtonElement>(null)
  const [typed, setTyped] = useState('')
  const chosen = brands.find((brand) => brand.id === value)
  if (chosen !== undefined)
    return (
      <div class="brand-choice">
        <p class="field-label">{label}</p>
        <p class="chosen">
          <strong>{chosen.title}</strong>
          <button
            type="button"
            class="plain"
            ref={change}
            onClick={() => {
              onChange(null)
              setTyped('')
              requestAnimationFrame(() => field.current?.focus())
            }}
          >
            {words.changeBrand}
          </button>
        </p>
      </div>
    )
  const found = typed.trim() === '' ? [] : matching(brands, typed)
  return (
    <div class="brand-choice">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        class="text-field"
        value={typed}
        placeholder={words.brandExample}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-found`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="hint" id={`${id}-found`} role="status">
        {typed.trim() === '' ? '' : words.brandsFound(found.length)}
      </p>
      {found.length === 0 ? null : (
        <ul class="found">
          {found.slice(0, ROWS).map((brand) => (
            <li key={brand.id}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  onChange(brand.id)
                  setTyped('')
                  // Where one after the other is chosen, the field stays.
                  requestAnimationFrame(() => (change.current ?? field.current)?.focus())
                }}
              >
                {brand.title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** By any of its names; those that begin so come first. */
function matching(brands: readonly BrandName[], typed: string): readonly BrandName[] {
  const wanted = plain(typed)
  const place = ({ names }: BrandName) => Math.min(...names.map((name) => plain(name).indexOf(wanted)).filter((at) => at >= 0))
  return brands
    .map((brand) => [place(brand), brand] as const)
    .filter(([at]) => Number.isFinite(at))
    .sort(([a], [b]) => Number(a > 0) - Number(b > 0))
    .map(([, brand]) => brand)
}

/** As people type: either kana, any width, any case. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/\s/g, '')
}
