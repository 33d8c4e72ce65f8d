import type { Appearance } from 'honmono'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import type { PageWords } from '../words.ts'
import { destinationOf } from './destination.ts'
import { fill } from './inert.ts'

interface LookProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly look: () => Promise<Appearance | null>
}

type State = 'waiting' | 'shown' | 'cut' | 'none' | 'failed'
/** Below this nobody can read it; it is pushed sideways instead. */
const LEAST_ZOOM = 0.55

/** The message as it looked, in a frame that may run no script, send no form, open no window and load nothing. It shares the
    page's origin only so that the page can put the cleaned content in without markup. */
export function Look({ words, told, look }: LookProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [state, setState] = useState<State>('waiting')

  useEffect(() => {
    let gone = false
    let sized: ResizeObserver | undefined
    const show = async () => {
      const appearance = await look()
      const element = frame.current
      const document = element?.contentDocument
      if (gone || element === null || document == null) return
      if (appearance === null) return setState('none')
      fill(document, appearance, words.remotePicture)
      addDestinations(document, appearance, told, words)
      document.adoptedStyleSheets = [paper(document)]
      fit(element, document)
      setState(appearance.cut ? 'cut' : 'shown')
      sized = new ResizeObserver(() => fit(element, document))
      sized.observe(element)
      await Promise.allSettled([...document.images].map((image) => image.decode()))
      if (!gone) fit(element, document)
    }
    show().catch(() => gone || setState('failed'))
    return () => {
      gone = true
      sized?.disconnect()
    }
  }, [told, words, look])

  const hidden = state === 'failed' || state === 'none'
  return (
    <>
      <p class="hint">{state === 'none' ? words.lookNone : words.lookNote}</p>
      {state === 'cut' ? <p class="hint">{words.lookCut}</p> : null}
      {state === 'failed' ? <p role="alert">{words.lookFailed}</p> : null}
      <iframe ref={frame} class="look" title={words.lookFrame} sandbox="allow-same-origin" hidden={hidden} />
    </>
  )
}

/** As wide as the frame, as a mail app on a phone does it, and as high as the message. */
function fit(frame: HTMLIFrameElement, document: Document): void {
  document.body.style.zoom = '1'
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth > clientWidth) document.body.style.zoom = String(Math.max(LEAST_ZOOM, clientWidth / scrollWidth))
  const height = `${document.documentElement.scrollHeight + 2}px`
  if (frame.style.height !== height) frame.style.height = height
}

/** Paper, and what stands in for pictures. */
function paper(document: Document): CSSStyleSheet {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(`
    html { background: #fff; color: #1c2530; color-scheme: light; }
    body { margin: 12px; font-family: system-ui, sans-serif; overflow-wrap: anywhere; }
    img { max-width: 100%; height: auto; }
    [data-words] { display: inline-block; padding: 2px 8px; border: 1px dashed #6b7280; color: #4b5563; background: #fff; font: 14px/1.4 system-ui, sans-serif; }
    [data-link] { cursor: not-allowed; }
    a[data-link] { color: #0b57d0; text-decoration: underline; }
    /* The message has no style that could hide, move or cover these. What it could pass on to them is said anew, and they lie on top. */
    [data-destination] {
      all: initial; display: inline-block; position: relative; z-index: 1; direction: ltr; unicode-bidi: isolate;
      width: max-content; max-width: 16rem; margin: 2px 4px; padding: 1px 8px; border-radius: 8px;
      font: 700 14px/1.5 system-ui, sans-serif; color: #fff; background: #4b5563; overflow-wrap: anywhere;
    }
    [data-destination="foreign"] { background: #a3241b; }
    [data-destination="official"] { background: #1c6b3c; }`)
  return sheet
}

/** Behind each thing to press, where it really leads. */
function addDestinations(document: Document, { links }: Appearance, told: ToldAnswer, words: PageWords): void {
  const known = new Map(told.answer.links.map((link, index) => [link.href, index]))
  for (const element of document.body.querySelectorAll<HTMLElement>('[data-link]')) {
    const index = known.get(links[Number(element.dataset.link)] ?? '')
    const { site, short, tone } =
      index === undefined ? { site: words.leadsNowhereKnown, short: '', tone: 'unknown' } : destinationOf(told, index)
    const note = document.createElement('span')
    note.dataset.destination = tone
    note.textContent = `→ ${site}${short === '' ? '' : words.bracket(short)}`
    if (element.localName === 'form' || element.localName === 'button') element.prepend(note)
    else element.after(note)
  }
}
