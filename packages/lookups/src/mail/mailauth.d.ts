/** The parts of mailauth that are used, by their own files: its main file needs a newer Node. Its own types say `any` where these say what is read. */
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import type { Writable } from 'node:stream'

  export interface HeaderRow {
    /** Lower case; null where the line has no name. */
    readonly key: string | null
    readonly line: Uint8Array
  }
  export interface TagValue {
    readonly value?: string | number
  }
  export interface SignatureField {
    readonly type: 'DKIM' | 'ARC'
    readonly parsed?: Readonly<Record<string, TagValue | undefined>>
    readonly signingDomain?: string
    readonly selector?: string
    /** Why it was not looked at: it gets no result. */
    readonly skip?: string
  }
  export interface Status {
    readonly result: string
    readonly comment?: string | false
    readonly aligned?: string | false
    readonly testing?: boolean
    /** Bytes of the body behind those that l= covers. */
    readonly underSized?: number
    readonly policy?: Readonly<Record<string, string>>
  }
  export interface SignatureResult {
    readonly id?: string
    readonly signingDomain?: string
    readonly selector?: string
    /** The key as it stands in DNS. */
    readonly rr?: string
    readonly status: Status
  }
  export interface ArcSet {
    readonly i: number
    readonly 'arc-seal'?: { readonly parsed?: Readonly<Record<string, TagValue | undefined>> }
    readonly 'arc-authentication-results'?: { readonly parsed?: Readonly<Record<string, unknown>> }
  }
  export interface ArcData {
    readonly chain: readonly ArcSet[] | false
    readonly error?: Error
  }
  export class DkimVerifier extends Writable {
    constructor(options: {
      readonly resolver: (name: string, type: string) => Promise<unknown[]>
      readonly rejectRsaSha1: boolean
      readonly minBitLength: number
      readonly curTime: Date
    })
    readonly headers: { readonly parsed: readonly HeaderRow[] } | false
    readonly headerFrom: readonly string[]
    readonly fromFields: number
    readonly signatureHeaders: readonly SignatureField[]
    readonly results: readonly SignatureResult[]
    readonly arc: ArcData
  }
}
declare module 'mailauth/lib/spf/index.js' {
  export function spf(options: {
    readonly sender: string
    readonly ip: string
    readonly helo: string
    readonly mta: string
    readonly maxElapsedTime: number
    readonly resolver: (name: string, type: string) => Promise<unknown[]>
  }): Promise<{ readonly domain: string; readonly status: { readonly result: string } }>
}
declare module 'mailauth/lib/dmarc/index.js' {
  export function evaluateDmarc(options: {
    readonly headerFrom: readonly string[]
    readonly fromFields: number
    readonly spfDomains: readonly string[]
    readonly dkimDomains: readonly { readonly id?: string; readonly domain: string; readonly underSized?: number }[]
    readonly resolver: (name: string, type: string) => Promise<unknown[]>
  }): Promise<{
    readonly response:
      | false
      | {
          readonly status: { readonly result: string; readonly header?: { readonly from?: string } }
          /** What the owner of the domain asks for; absent where he publishes nothing. */
          readonly policy?: string
        }
  }>
}
declare module 'mailauth/lib/arc/index.js' {
  import type { ArcData } from 'mailauth/lib/dkim/dkim-verifier.js'
  export function arc(
    data: ArcData,
    options: { readonly resolver: (name: string, type: string) => Promise<unknown[]>; readonly minBitLength: number },
  ): Promise<{ readonly status: { readonly result: string } }>
  /** For tests. */
  export function sealMessage(
    mail: Uint8Array,
    seal: {
      readonly signingDomain: string
      readonly selector: string
      readonly privateKey: string
      readonly authResults: string
      readonly cv: 'none' | 'pass' | 'fail'
    },
  ): Promise<Uint8Array>
}
