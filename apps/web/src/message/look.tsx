import type { Appearance } from 'honmono'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import { toneOf } from '../answer/targets.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import { dressed, inert, LEADS_TO, PICTURE } from './inert.ts'

interface LookProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly look: () => Promise<Appearance | null>
}

type State = 'waiting' | 'shown' | 'cut' | 'none' | 'failed'
const MOST_HEIGHT = 6_000
/** Below this nobody can read it; it is pushed sideways instead. */
const LEAST_ZOOM = 0.55

/** The message as it looked, in a frame that may run no script, send no form, open no window and load nothing. It shares the
    page's origin only so that the page can put the cleaned content in without markup. */
export function Look({ words, told, look }: LookProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<State>('waiting')

  useEffect(() => {
    let gone = false
    const show = async () => {
      const appearance = await look()
      const document = frame.current?.contentDocument
      if (gone || document == null || frame.current === null) return
      if (appearance === null) return setState('none')
      dressed(document, inert(appearance, words.remotePicture))
      dressPage(document)
      nameDestinations(document, told, words)
      fit(frame.current, document)
      setState(appearance.cut ? 'cut' : 'shown')
    }
    show().catch(() => gone || setState('failed'))
    return () => {
      gone = true
    }
  }, [told, words, look])

  return (
    <>
      <p class="hint" role="status">
        {state === 'none' ? words.lookNone : words.lookNote}
      </p>
      {state === 'cut' ? <p class="hint">{words.lookCut}</p> : null}
      {state === 'failed' ? <p role="alert">{words.lookFailed}</p> : null}
      <iframe
        ref={frame}
        class="look"
        title={words.lookFrame}
        sandbox="allow-same-origin"
        hidden={state === 'failed' || state === 'none'}
      />
    </>
  )
}

/** As wide as the frame, as a mail app on a phone does it, and as high as the message. */
function fit(frame: HTMLIFrameElement, document: Document): void {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) document.body.style.zoom = String(Math.max(LEAST_ZOOM, clientWidth / scrollWidth))
  frame.style.height = `${Math.min(MOST_HEIGHT, document.documentElement.scrollHeight + 2)}px`
}

/** Below the message's own styles: paper, and the notes behind links, which no style of the message can reach. */
function dressPage(document: Document): void {
  const view = document.defaultView
  if (view === null) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(`
    html { background: #fff; color: #1c2530; color-scheme: light; }
    body { margin: 12px !important; font-family: system-ui, sans-serif; overflow-wrap: anywhere; }
    pre { white-space: pre-wrap; font: inherit; }
    ${PICTURE} { display: inline-block; padding: 2px 8px; border: 1px dashed #6b7280; color: #4b5563; background: #fff; }
    [${LEADS_TO}] { text-decoration: underline; cursor: not-allowed; }
    honmono-note { all: initial !important; display: inline-block !important; margin: 2px 4px !important; padding: 1px 8px !important; border-radius: 8px !important;
      font: 700 14px/1.5 system-ui, sans-serif !important; color: #fff !important; background: #4b5563 !important; }
    honmono-note.foreign { background: #a3241b !important; }
    honmono-note.official { background: #1c6b3c !important; }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function nameDestinations(document: Document, { answer }: ToldAnswer, words: PageWords): void {
  const links = new Map(answer.links.map((link) => [link.href, link]))
  for (const element of document.querySelectorAll(`[${LEADS_TO}]`)) {
    const address = element.getAttribute(LEADS_TO) ?? ''
    const link = links.get(address)
    const note = document.createElement('honmono-note')
    note.className = toneOf(link?.official ?? null)
    note.textContent = `→ ${shownText(link?.site ?? link?.host ?? hostOf(address))}`
    note.setAttribute('aria-label', words.leadsTo(note.textContent.slice(2), ''))
    if (element.localName === 'form') element.prepend(note)
    else element.after(note)
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address.slice(0, 60)
}
