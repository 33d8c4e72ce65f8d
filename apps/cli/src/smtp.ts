import { readFileSync } from 'node:fs'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

export interface SmtpServer {
  readonly host: string
  readonly port: number
  /** at-once: TLS from the first byte · upgrade: STARTTLS, or nothing is sent · none: this machine alone. */
  readonly tls: 'at-once' | 'upgrade' | 'none'
  readonly login: { readonly user: string; readonly pass: string } | null
}
export type SmtpFailure = 'connection' | 'tls' | 'login' | 'refused' | 'timeout'
export type SmtpResult = { readonly ok: true } | { readonly ok: false; readonly why: SmtpFailure; readonly said: string }

const CONNECT_MS = 20_000
const ANSWER_MS = 120_000
/** RFC 8314: submission with TLS from the first byte; RFC 6409: submission. */
const PORTS = { 'smtps:': 465, 'smtp:': 587 } as const
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** 'smtps://user:password@host:port'. Only to this machine may mail go unencrypted. null: it is no such address. */
export function smtpServer(address: string): SmtpServer | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port, username, password, pathname, search } = new URL(address)
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '' || pathname.length > 1 || search !== '') return null
  const user = decoded(username)
  const pass = decoded(password)
  if (user === null || pass === null) return null
  const tls = protocol === 'smtps:' ? 'at-once' : THIS_MACHINE.test(hostname) ? 'none' : 'upgrade'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? PORTS[protocol] : Number(port),
    tls,
    login: user === '' ? null : { user, pass },
  }
}

/**
 * The server that a flag names: 'smtp://server' itself, or with '' the address in HONMONO_SMTP_URL or in the first line of the file that
 * HONMONO_SMTP_FILE names. A password may only stand there: what stands on a command line, every program on the machine can read.
 */
export function smtpFrom(
  flag: string,
  env: Readonly<Record<string, string | undefined>>,
): SmtpServer | 'not-an-address' | 'no-server' | 'password-shown' | 'file-unreadable' {
  if (flag !== '') {
    const server = smtpServer(flag)
    if (server === null) return 'not-an-address'
    return server.login === null ? server : 'password-shown'
  }
  let address = env.HONMONO_SMTP_URL ?? ''
  if (address === '' && (env.HONMONO_SMTP_FILE ?? '') !== '') {
    try {
      address =
        readFileSync(env.HONMONO_SMTP_FILE ?? '', 'utf8')
          .split(/\r?\n/)[0]
          ?.trim() ?? ''
    } catch {
      return 'file-unreadable'
    }
  }
  if (address === '') return 'no-server'
  return smtpServer(address) ?? 'not-an-address'
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Sends one mail as it is. `make` is told whether the server keeps 8-bit bytes (8BITMIME, RFC 6152) before the mail is made for it. */
export function sendMail(
  server: SmtpServer,
  { from, to }: { readonly from: string; readonly to: string },
  make: (eightBit: boolean) => Uint8Array,
): Promise<SmtpResult> {
  const { host, port, tls, login } = server
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'at-once',
    requireTLS: tls === 'upgrade',
    ignoreTLS: tls === 'none',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    tls: { rejectUnauthorized: true },
  })
  return new Promise((done) => {
    const end = (result: SmtpResult) => {
      if (result.ok) connection.quit()
      else connection.close()
      done(result)
    }
    const fail = (error: unknown) => end({ ok: false, ...failureOf(error) })
    connection.once('error', fail)
    connection.connect(() => {
      // The answer to EHLO.
      const eightBit = /^250[ -]8BITMIME\b/im.test(String(connection.lastServerResponse))
      const send = () => {
        const message = Buffer.from(make(eightBit))
        const envelope = { from, to: [to], size: message.length, use8BitMime: eightBit }
        connection.send(envelope, message, (error) => (error ? fail(error) : end({ ok: true })))
      }
      if (login === null) send()
      else connection.login({ credentials: login }, (error) => (error ? fail(error) : send()))
    })
  })
}

function failureOf(error: unknown): { readonly why: SmtpFailure; readonly said: string } {
  const fields = new Map(Object.entries(error instanceof Error ? error : {}))
  const code = String(fields.get('code'))
  const said = String(fields.get('response') ?? (error instanceof Error ? error.message : ''))
  if (code === 'EAUTH' || code === 'ENOAUTH') return { why: 'login', said }
  if (code === 'ETLS' || /CERT|SSL|SELF_SIGNED|ALTNAME/.test(code) || /certificate|STARTTLS|\bSSL\b|\bTLS\b/i.test(said))
    return { why: 'tls', said }
  if (code === 'ETIMEDOUT') return { why: 'timeout', said }
  if (fields.get('responseCode') !== undefined) return { why: 'refused', said }
  return { why: 'connection', said }
}
