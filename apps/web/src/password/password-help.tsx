import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { copyText } from '../ui/copy.ts'
import { ShutIcon } from '../ui/icons.tsx'
import type { Lang } from '../words.ts'
import { entropyOf, generatePassword, LENGTHS, type PasswordKind } from './generate.ts'
import './password.css'
import { passwordWords } from './words.ts'

const KINDS = Object.keys(LENGTHS) as PasswordKind[]
/** Characters that the eye takes in at once. Easy ones are grouped by their hyphens. */
const GROUP = 4
/** Why it is as strong as it is, in zeros. */
const DECIMALS_A_BIT = Math.log10(2)

interface Made {
  readonly kind: PasswordKind
  readonly length: number
  /** '' when the page was put away: who comes back to it by the browser's Back sees another one. */
  readonly password: string
}
const made = (kind: PasswordKind, length: number): Made => ({ kind, length, password: generatePassword(kind, length) })

/** Makes a strong password on the device and shows it large. It lives in this component alone: never kept, never in an address, gone with
    the page. */
export function PasswordHelp({ lang }: { readonly lang: Lang }) {
  const said = passwordWords[lang]
  const [{ kind, length, password }, setMade] = useState(() => made('letters', 16))
  const [copied, setCopied] = useState<boolean | null>(null)
  const shown = useRef<HTMLOutputElement>(null)
  const id = useId()
  const make = (nextKind: PasswordKind, nextLength: number) => {
    setMade(made(nextKind, nextLength))
    setCopied(null)
  }
  useEffect(() => {
    const forget = () => setMade((now) => ({ ...now, password: '' }))
    const again = (event: PageTransitionEvent) => event.persisted && setMade((now) => made(now.kind, now.length))
    addEventListener('pagehide', forget)
    addEventListener('pageshow', again)
    return () => {
      removeEventListener('pagehide', forget)
      removeEventListener('pageshow', again)
    }
  }, [])

  const copy = async () => {
    const done = await copyText(password)
    setCopied(done)
    if (!done && shown.current !== null) getSelection()?.selectAllChildren(shown.current)
  }
  const bits = entropyOf(kind, length)
  return (
    <div class="password-help">
      <div class="card made no-print">
        <p class="visually-hidden" id={`${id}-made`}>
          {said.made}
        </p>
        <output ref={shown} class={kind === 'easy' ? 'password easy' : 'password'} aria-labelledby={`${id}-made`} translate={false}>
          {groups(password).map((part, at) => (
            <span key={`${at}/${part}`}>{part}</span>
          ))}
        </output>
        {kind === 'easy' ? null : <p class="where">{said.gaps}</p>}
        <div class="buttons">
          <button type="button" class="primary" onClick={() => void copy()}>
            {said.copy}
          </button>
          <button type="button" class="quiet" onClick={() => make(kind, length)}>
            {said.another}
          </button>
        </div>
        <p class="copied" role="status">
          {copied === null ? '' : copied ? said.copied : said.copyFailed}
        </p>
        <p class="where">{said.strength(Math.floor(bits), Math.floor(bits * DECIMALS_A_BIT))}</p>
      </div>
      <fieldset class="card kinds no-print">
        <legend>{said.kind}</legend>
        {KINDS.map((one) => (
          <label key={one} class="choice-row">
            <input type="radio" name={`${id}-kind`} checked={one === kind} onChange={() => make(one, LENGTHS[one][1])} />
            <span>
              {said.kinds[one].name}
              <small>{said.kinds[one].hint}</small>
            </span>
          </label>
        ))}
        <fieldset class="lengths">
          <legend>{said.length}</legend>
          {LENGTHS[kind].map((one) => (
            <button key={one} type="button" class="chip" aria-pressed={one === length} onClick={() => make(kind, one)}>
              {said.lengthOf(kind, one)}
            </button>
          ))}
        </fieldset>
      </fieldset>
      <div class="card reasons">
        <h2>{said.why}</h2>
        <p>{said.whyNot}</p>
        <p>{said.whereTo}</p>
      </div>
      <p class="promise">
        <ShutIcon />
        {said.promise}
      </p>
    </div>
  )
}

function groups(password: string): readonly string[] {
  if (password.includes('-') && /^(?:[A-Za-z]{4}-)+\d\d$/.test(password)) return password.split(/(?<=-)/)
  return password.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
}
