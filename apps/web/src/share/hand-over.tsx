import { cardText, renderShareHtml, type ShareCard } from '@honmono/render/share'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { copyText } from '../ui/copy.ts'
import { DownIcon, FileIcon, PasteIcon, PrintIcon, ShareIcon } from '../ui/icons.tsx'
import { saveFile } from '../ui/save.ts'
import { drawCard, pngOf } from './draw.ts'
import { Paper } from './paper.tsx'
import type { ShareWords } from './words.ts'

interface HandOverProps {
  readonly said: ShareWords
  readonly card: ShareCard
  readonly date: string
  /** What may be added. */
  readonly children: ComponentChildren
}

/** The picture of a card, and what can be done with it. It is made as soon as it can be seen: a browser hands over only what is ready when
    the button is pressed. */
export function HandOver({ said, card, date, children }: HandOverProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [picture, setPicture] = useState<File | null>(null)
  const [note, setNote] = useState<keyof ShareWords['said'] | null>(null)
  const [asText, setAsText] = useState(false)
  const paper = useId()
  const name = said.fileName(date)

  useEffect(() => {
    let gone = false
    setNote(null)
    setPicture(null)
    const drawn = canvas.current !== null && drawCard(card, canvas.current) ? pngOf(canvas.current) : Promise.resolve(null)
    drawn.then((png) => {
      if (gone) return
      if (png === null) setNote('picture-failed')
      else setPicture(new File([png], `${name}.png`, { type: png.type }))
    })
    return () => {
      gone = true
    }
  }, [card, name])

  const canSend = picture !== null && typeof navigator.canShare === 'function' && navigator.canShare({ files: [picture] })
  const send = async () => {
    if (picture === null) return
    try {
      await navigator.share({ files: [picture] })
      setNote(null)
    } catch (error) {
      // Who closed the list of apps has changed his mind.
      setNote(error instanceof DOMException && error.name === 'AbortError' ? null : 'send-failed')
    }
  }
  const save = (ending: string, type: string, content: string | Blob) => {
    saveFile(`${name}.${ending}`, type, content)
    setNote('saved')
  }
  const copy = async () => setNote((await copyText(cardText(card))) ? 'copied' : 'copy-failed')
  const savePicture = (look: 'primary' | 'quiet') => (
    <button type="button" class={look} disabled={picture === null} onClick={() => picture !== null && save('png', picture.type, picture)}>
      <DownIcon />
      {said.savePicture}
    </button>
  )
  return (
    <div class="hand-over">
      <div class="first no-print">
        {canSend ? (
          <button type="button" class="primary" onClick={() => void send()}>
            <ShareIcon />
            {said.send}
          </button>
        ) : (
          savePicture('primary')
        )}
        <p role="status" class="note">
          {note === null ? '' : said.said[note]}
        </p>
      </div>
      <section class="preview">
        <h2 class="no-print">{said.preview}</h2>
        <canvas ref={canvas} role="img" aria-label={said.picture(card.headline)} class="no-print" />
        <button type="button" class="plain no-print" aria-expanded={asText} aria-controls={paper} onClick={() => setAsText(!asText)}>
          {asText ? said.hideText : said.asText}
        </button>
        {/* On paper it always stands. */}
        <div id={paper} class={asText ? 'card' : 'only-print'}>
          <Paper said={said} card={card} />
        </div>
      </section>
      <div class="rest no-print">
        {children}
        <section class="card others">
          <h2>{said.otherWays}</h2>
          {canSend ? savePicture('quiet') : null}
          <button type="button" class="quiet" onClick={() => save('html', 'text/html;charset=utf-8', renderShareHtml(card))}>
            <FileIcon />
            {said.saveFile}
          </button>
          <button type="button" class="quiet" onClick={() => void copy()}>
            <PasteIcon />
            {said.copy}
          </button>
          <button type="button" class="quiet" onClick={() => print()}>
            <PrintIcon />
            {said.print}
          </button>
          <p class="hint">{said.howSent}</p>
        </section>
      </div>
    </div>
  )
}
