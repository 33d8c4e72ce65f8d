import { render } from 'preact'
import { App } from './app.tsx'
import { createCheckClient } from './check/client.ts'
import workerAddress from './check/worker.ts?worker&url'
import { listenForOffer } from './install/offer.ts'
import { openKept } from './kept/kept.ts'
import { applySettings, loadSettings } from './settings.ts'
import './styles/page.css'
import './styles/ask.css'
import './styles/answer.css'
import './styles/message.css'
import './styles/parts.css'
import './styles/print.css'
import { ownScript } from './trusted.ts'
import { keepUpToDate } from './updates.ts'

listenForOffer()
const settings = loadSettings()
applySettings(settings)
const client = createCheckClient(() => new Worker(ownScript(workerAddress), { type: 'module' }))

const root = document.getElementById('app')
if (root !== null) {
  root.replaceChildren()
  render(<App client={client} kept={openKept()} first={settings} />, root)
}

/** A page on which nothing was typed, and no answer stands, nor waits where Back came from. */
const nothingToLose = () =>
  document.querySelector<HTMLTextAreaElement>('.ask textarea')?.value === '' && document.querySelector('main[data-told]') === null
if (import.meta.env.PROD) void keepUpToDate(ownScript('/sw.js'), nothingToLose)
