/** What other apps share into this one waits here, apart from the site's own files, until the page reads it once. */
export const SHARED_CACHE = 'honmono-shared'
/** The parts of what waits: one text, any number of files, and how much was not taken. */
export const TEXT_PART = 'text'
export const FILES_PART = 'files'
export const LEFT_PART = 'left'

/** The files of one sharing, and their bytes: as much as a check takes at once. */
export const SHARED_FILES = 20
export const SHARED_BYTES = 64 * 1024 * 1024
export const SHARED_TEXT_CHARS = 2_000_000
/** A page that is opened reads at once; of what is never read, no more than this waits, and no longer. */
export const SHARED_WAITING = 5
export const SHARED_STALE_MS = 60 * 60 * 1000
