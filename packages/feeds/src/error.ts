/** Why a list can't be read, or a compiled one not used. */
export type FeedErrorCode =
  | 'page' // an HTML page: an error, a log-in
  | 'packed' // an archive
  | 'not-text'
  | 'unknown-form'
  | 'known-good' // a MISP warning list: of what is *not* to be accused
  | 'broken-json'
  | 'no-entries'
  | 'mostly-broken' // a text, but hardly any line of it is an address
  | 'too-large'
  | 'damaged' // a compiled file is not as it was written
  | 'other-version' // compiled by another version

export class FeedError extends Error {
  readonly code: FeedErrorCode
  constructor(code: FeedErrorCode) {
    super(code)
    this.name = 'FeedError'
    this.code = code
  }
}
