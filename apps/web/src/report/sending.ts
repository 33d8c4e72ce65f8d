/** A worker of its own that may ask the site's own server: whether it sends reports, and to send one. The page and the worker that checks reach
    nothing; this one is started by the page for reports, and handed a message only when a person pressed for it. */
import type { ReportReply } from '../../serve/sending.ts'
import type { Offer, SendingReply, SendingRequest } from './send-protocol.ts'

const reply = (message: SendingReply) => self.postMessage(message)

self.onmessage = async ({ data }: MessageEvent<SendingRequest>) => {
  reply(data.ask === 'offer' ? { id: data.id, offer: await offer() } : { id: data.id, report: await report(data) })
}

async function offer(): Promise<Offer | null> {
  try {
    const said: unknown = await (await fetch('/sending.json')).json()
    return typeof said === 'object' && said !== null && 'from' in said && typeof said.from === 'string' ? { from: said.from } : null
  } catch {
    return null
  }
}

async function report({ original, asked }: Extract<SendingRequest, { ask: 'report' }>): Promise<ReportReply | null> {
  try {
    const form = new FormData()
    form.append('asked', JSON.stringify({ ...asked, typed: typeof original === 'string' }))
    form.append('original', typeof original === 'string' ? new Blob([original]) : original)
    const said: unknown = await (await fetch('/sending', { method: 'POST', body: form })).json()
    return typeof said === 'object' && said !== null && 'result' in said ? (said as ReportReply) : null
  } catch {
    return null
  }
}
