import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { shownText } from '../ui/text.ts'
import type { Part } from './screen.ts'
import type { Shown } from './use-round.ts'
import type { PracticeWords } from './words.ts'

interface PhoneProps {
  readonly said: PracticeWords
  readonly shown: Shown
  /** What was pointed at; null: it is only looked at. */
  readonly tapped: readonly string[] | null
  readonly onTap: (part: string) => void
}

/** The message as a phone shows it: names before addresses, words before where they lead. Nothing in it can be opened. */
export function Phone(props: PhoneProps) {
  const { said, shown, tapped } = props
  const { kind, lang } = shown.message
  return (
    <section class={`phone ${kind} ${tapped === null ? 'looking' : 'pointing'}`} aria-label={said.phone[kind]}>
      <p class="phone-bar" aria-hidden="true">
        <span class="camera" />
      </p>
      <div class="phone-screen" lang={lang}>
        <Sender {...props} />
        {kind === 'sms' ? (
          <div class="bubble">
            <Body {...props} />
          </div>
        ) : (
          <div class="mail">
            <Subject {...props} />
            <Body {...props} />
          </div>
        )}
      </div>
    </section>
  )
}

function Sender({ said, shown, tapped, onTap }: PhoneProps) {
  const { sender } = shown.told.answer
  const [first] = sender?.from ?? []
  const name = shownText((sender?.sms ?? first?.name) || (first?.address ?? ''))
  const address = first !== undefined && name !== first.address ? shownText(first.address) : ''
  const [open, setOpen] = useState(false)
  const face = (
    <span class="face" aria-hidden="true">
      {[...name][0] ?? '?'}
    </span>
  )
  const part = shown.screen.sender
  if (part === null)
    return (
      <div class="sender">
        {face}
        <span class="where">{said.noSender}</span>
      </div>
    )
  if (tapped !== null)
    return (
      <Tappable said={said} part={part} tapped={tapped} onTap={onTap}>
        <span class="sender">
          {face}
          <span>
            <strong>{name}</strong>
            {address === '' ? null : <span class="address">{address}</span>}
          </span>
        </span>
      </Tappable>
    )
  return (
    <div class="sender">
      {face}
      <div>
        <strong>{name}</strong>
        {address === '' ? null : (
          <>
            <button type="button" class="plain peek-button" lang={shown.lang} aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? said.hideAddress : said.showAddress}
            </button>
            {open ? <span class="address peek">{address}</span> : null}
          </>
        )}
      </div>
    </div>
  )
}

function Subject({ said, shown, tapped, onTap }: PhoneProps) {
  const part = shown.screen.subject
  if (part === null) return null
  const subject = <strong class="subject">{part.text}</strong>
  if (tapped === null) return <p>{subject}</p>
  return (
    <Tappable said={said} part={part} tapped={tapped} onTap={onTap}>
      {subject}
    </Tappable>
  )
}

function Body(props: PhoneProps) {
  const { said, shown, tapped, onTap } = props
  const { lines, codes } = shown.screen
  const picture = (index: number) => <CodePicture blob={shown.pictures[index]} alt={said.code} />
  return (
    <>
      {lines.map((line) => (
        <p key={line[0]?.id} class="line">
          {line.map((part) =>
            tapped !== null ? (
              <Tappable key={part.id} said={said} part={part} tapped={tapped} onTap={onTap}>
                {part.kind === 'link' ? <span class="link">{part.text || said.press}</span> : part.text}
              </Tappable>
            ) : part.kind === 'link' ? (
              <PeekLink key={part.id} said={said} shown={shown} part={part} />
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
      {codes.map((part, index) =>
        tapped !== null ? (
          <Tappable key={part.id} said={said} part={part} tapped={tapped} onTap={onTap}>
            {picture(index)}
          </Tappable>
        ) : (
          <div key={part.id}>
            {picture(index)}
            <PeekLink said={said} shown={shown} part={{ ...part, text: said.code }} />
          </div>
        ),
      )}
    </>
  )
}

/** A link as phones let one look at it: where it leads is shown, and not opened. */
function PeekLink({ said, shown, part }: { readonly said: PracticeWords; readonly shown: Shown; readonly part: Part }) {
  const [open, setOpen] = useState(false)
  const link = part.link === null ? undefined : shown.told.answer.links[part.link]
  const isAddress = /^(?:https?:)?\/?\/?[\w.-]+\.[a-z]/i.test(part.text)
  return (
    <>
      <button
        type="button"
        class={`peek-link ${link?.role === 'action' && !isAddress ? 'press' : ''}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {part.text || said.press}
      </button>
      {open && link !== undefined ? (
        <span class="peek">
          <small lang={shown.lang}>{said.leads}</small>
          <span class="address">{shownText(link.href)}</span>
        </span>
      ) : null}
    </>
  )
}

interface TappableProps extends Omit<PhoneProps, 'shown'> {
  readonly part: Part
  readonly children: ComponentChildren
}

function Tappable({ said, part, tapped, onTap, children }: TappableProps) {
  const on = tapped?.includes(part.id) ?? false
  return (
    <button type="button" class={`tappable ${part.kind}`} aria-pressed={on} onClick={() => onTap(part.id)}>
      {part.kind === 'text' ? null : <span class="visually-hidden">{said.part[part.kind]}: </span>}
      {children}
    </button>
  )
}

function CodePicture({ blob, alt }: { readonly blob: Blob | undefined; readonly alt: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (blob === undefined) return
    const reader = new FileReader()
    reader.onload = () => setUrl(typeof reader.result === 'string' ? reader.result : null)
    reader.readAsDataURL(blob)
    return () => reader.abort()
  }, [blob])
  return url === null ? null : <img class="code" src={url} alt={alt} />
}
