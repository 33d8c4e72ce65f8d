import type { AskedReport, ReportReply } from '../../serve/sending.ts'

/** The site's own server sends reports, from this address. */
export interface Offer {
  readonly from: string
}
export type SendingRequest =
  | { readonly id: number; readonly ask: 'offer' }
  | { readonly id: number; readonly ask: 'report'; readonly original: string | Blob; readonly asked: Omit<AskedReport, 'original'> }
export type SendingReply =
  | { readonly id: number; readonly offer: Offer | null }
  /** Null where there was no answer. */
  | { readonly id: number; readonly report: ReportReply | null }
