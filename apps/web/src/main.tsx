import { render } from 'preact'
import { App } from './app.tsx'
import { createCheckClient } from './check/client.ts'
import workerAddress from './check/worker.ts?worker&url'
import { openKept } from './kept/kept.ts'
import { applySettings, loadSettings } from './settings.ts'
import './styles/page.css'
import './styles/ask.css'
import './styles/answer.css'
import './styles/message.css'
import './styles/parts.css'
import { ownScript } from './trusted.ts'

const settings = loadSettings()
applySettings(settings)
const client = createCheckClient(() => new Worker(ownScript(workerAddress), { type: 'module' }))

const root = document.getElementById('app')
if (root !== null) {
  root.replaceChildren()
  render(<App client={client} kept={openKept()} first={settings} />, root)
}

// The whole site is kept for use without the network. Where that is refused, the open page still checks.
if (import.meta.env.PROD) navigator.serviceWorker?.register(ownScript('/sw.js')).catch(() => undefined)
