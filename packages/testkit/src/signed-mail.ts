/// <reference path="../../lookups/src/mail/mailauth.d.ts" />
import { generateKeyPairSync } from 'node:crypto'
import { sealMessage } from 'mailauth/lib/arc/index.js'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'

export interface Key {
  readonly privateKey: string
  /** What its owner writes into DNS. */
  readonly record: string
}

export function makeKey(type: 'rsa' | 'ed25519' = 'rsa', bits = 2048): Key {
  if (type === 'ed25519') {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
    return {
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      record: `v=DKIM1; k=ed25519; p=${raw.toString('base64')}`,
    }
  }
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  return {
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  }
}

/** TXT records hold strings of at most 255 bytes. */
export const txt = (text: string): readonly string[] => text.match(/.{1,255}/gs) ?? []

export interface SignOptions {
  readonly key: Key
  readonly domain: string
  readonly selector?: string
  /** h=, "From:To:…"; default: mailauth's list. */
  readonly fields?: string
  readonly canonicalization?: string
  /** l= */
  readonly length?: number
  readonly signed?: Date
  readonly expires?: Date
  readonly algorithm?: string
}

/** The mail with a DKIM signature on top; line breaks become those of the wire. */
export async function signed(mail: string, options: SignOptions): Promise<string> {
  const wire = mail.replace(/\r?\n/g, '\r\n')
  const by = {
    signingDomain: options.domain,
    selector: options.selector ?? 's1',
    privateKey: options.key.privateKey,
    ...(options.algorithm && { algorithm: options.algorithm }),
    ...(options.length === undefined ? {} : { maxBodyLength: options.length }),
  }
  const { signatures, errors } = await dkimSign(wire, {
    canonicalization: options.canonicalization ?? 'relaxed/relaxed',
    signTime: options.signed ?? new Date('2026-11-20T00:00:00Z'),
    ...(options.expires && { expires: options.expires }),
    ...(options.fields && { headerList: options.fields }),
    ...by,
    signatureData: [by],
  })
  if (signatures === '') throw new Error(errors.map(({ err }) => err.message).join())
  return signatures + wire
}

/** The mail with one more ARC set on top. */
export async function sealed(mail: string, key: Key, domain: string, authResults: string, cv: 'none' | 'pass' | 'fail'): Promise<string> {
  const seal = await sealMessage(Buffer.from(mail), { signingDomain: domain, selector: 's1', privateKey: key.privateKey, authResults, cv })
  return Buffer.from(seal).toString() + mail
}
