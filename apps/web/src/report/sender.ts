import type { AskedReport, ReportReply } from '../../serve/sending.ts'
import { ownScript } from '../trusted.ts'
import type { Offer, SendingReply, SendingRequest } from './send-protocol.ts'
import sendingAddress from './sending.ts?worker&url'

export interface Sender {
  /** Null: reports can't be sent from here. */
  offer(): Promise<Offer | null>
  report(original: string | Blob, asked: Omit<AskedReport, 'original'>): Promise<ReportReply | null>
  close(): void
}

export function openSender(): Sender {
  const worker = new Worker(ownScript(sendingAddress), { type: 'module' })
  const waiting = new Map<number, (reply: SendingReply | null) => void>()
  let number = 0
  worker.onmessage = ({ data }: MessageEvent<SendingReply>) => {
    waiting.get(data.id)?.(data)
    waiting.delete(data.id)
  }
  const giveUp = () => {
    for (const done of waiting.values()) done(null)
    waiting.clear()
  }
  worker.onerror = giveUp
  const ask = (make: (id: number) => SendingRequest) =>
    new Promise<SendingReply | null>((done) => {
      const id = ++number
      waiting.set(id, done)
      worker.postMessage(make(id))
    })
  return {
    async offer() {
      const reply = await ask((id) => ({ id, ask: 'offer' }))
      return reply !== null && 'offer' in reply ? reply.offer : null
    },
    async report(original, asked) {
      const reply = await ask((id) => ({ id, ask: 'report', original, asked }))
      return reply !== null && 'report' in reply ? reply.report : null
    },
    close() {
      worker.terminate()
      giveUp()
    },
  }
}
