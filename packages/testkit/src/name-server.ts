import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** 'TXT example.test' → its records. A text counts as one string of at most 255 bytes unless it is given as several.
    'silent': no answer to it, 'servfail': that something went wrong; '*' for a type means all, '*' alone every question. */
export type Zone = Readonly<Record<string, 'silent' | 'servfail' | readonly unknown[]>>

export interface NameServer {
  /** For --dns-server. */
  readonly address: string
  /** What was asked since the zone was set. */
  readonly asked: readonly string[]
  setZone(zone: Zone): Promise<void>
  close(): void
}

/** A name server of one's own on loopback, for programs that are run as programs. */
export async function startNameServer(): Promise<NameServer> {
  const child = fork(fileURLToPath(new URL('./name-server.mjs', import.meta.url)), { execArgv: [] })
  const asked: string[] = []
  const told = <T>(read: (message: Readonly<Record<string, unknown>>) => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const hear = (message: unknown) => {
        const value = read(message as Readonly<Record<string, unknown>>)
        if (value === undefined) return
        child.off('message', hear)
        resolve(value)
      }
      child.on('message', hear)
    })
  child.on('message', (message: { readonly asked?: string }) => {
    if (message.asked !== undefined) asked.push(message.asked)
  })
  let port = 0
  const setZone = async (zone: Zone) => {
    const ready = told(({ ready: one }) => (typeof one === 'number' ? one : undefined))
    child.send(zone)
    port = await ready
    asked.length = 0
  }
  await told(({ listening }) => (listening === true ? true : undefined))
  await setZone({})
  return { address: `127.0.0.1:${port}`, asked, setZone, close: () => child.disconnect() }
}
