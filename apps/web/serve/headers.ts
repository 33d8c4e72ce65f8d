import { DNS_SERVICES } from './dns-services.ts'

/** What a page, script or worker of the site may do. The browser keeps these rules even where a mail found a hole in our code. */
type Policy = Readonly<Record<string, string>>

const documentPolicy: Policy = {
  // Nothing is allowed that no line below allows: no frames, fonts, sound, plug-ins.
  'default-src': "'none'",
  // Our own files only: no script inside the page, none from a mail, no eval.
  'script-src': "'self'",
  // As for scripts: the style attributes of a mail do nothing.
  'style-src': "'self'",
  // A mail's embedded pictures are shown from data: addresses. Its remote pictures would tell the sender that it was opened.
  'img-src': "'self' data:",
  // The worker that checks messages, and the service worker that keeps the page usable without network.
  'worker-src': "'self'",
  // So that the page can be put on a home screen.
  'manifest-src': "'self'",
  // The promise “nothing leaves”: no fetch, WebSocket or beacon, not even to the server that the page came from.
  'connect-src': "'none'",
  // A <base> of a mail must not lead our own relative addresses elsewhere.
  'base-uri': "'none'",
  // default-src does not cover forms: a mail's form must not send what is typed into it.
  'form-action': "'none'",
  // No other site may show the page inside its own and catch clicks.
  'frame-ancestors': "'none'",
  // A string reaches innerHTML and the like only through a policy that cleaned it …
  'require-trusted-types-for': "'script'",
  // … and these are all the policies there are: our own and DOMPurify's.
  'trusted-types': 'honmono dompurify',
}

/** A dedicated worker obeys the policy that came with its own script, not that of the page. It holds the whole message, so it reaches nothing. */
const scriptPolicy: Policy = {
  'default-src': "'none'",
  // It may load more of our own scripts.
  'script-src': "'self'",
}

/** Readers of files and pictures. They see one file of the message at a time, and load the site's own big files: tables, WebAssembly. */
const readerPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  // No other server; ours answers GET for the files that it has, and takes reports for desks where whoever serves it set that up.
  'connect-src': "'self'",
}

/** Asks DNS for the names of keys, when a person turned that on. It never sees a message, and reaches these addresses only. */
const askingPolicy: Policy = {
  'default-src': "'none'",
  'connect-src': Object.values(DNS_SERVICES)
    .map(({ url }) => url)
    .join(' '),
}

/** Compares addresses with lists of fakes. It sees the addresses of a message's links, nothing else of it. */
const listingPolicy: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  // No other server; ours gives out the lists that were added.
  'connect-src': "'self'",
}

/** Hands a report to the site's own server, which sends it, once a person pressed that. The page and the worker that checks reach nothing. */
const sendingPolicy: Policy = {
  'default-src': "'none'",
  'connect-src': "'self'",
}

const serviceWorkerPolicy: Policy = {
  'default-src': "'none'",
  // It fetches the site's own files to keep them. What another app shares passes through it, and could go to no other server; ours takes nothing.
  'connect-src': "'self'",
}

/** Pictures, the manifest, the words of an error: none of them does anything, even when opened by itself. */
const inertPolicy: Policy = {
  'default-src': "'none'",
  'frame-ancestors': "'none'",
}

/** The policy of pages for a <meta http-equiv="Content-Security-Policy">: any other static host keeps it too.
 *  Browsers ignore frame-ancestors there. */
export const metaPolicy = written(Object.fromEntries(Object.entries(documentPolicy).filter(([name]) => name !== 'frame-ancestors')))

/** What a page may ask a browser for and this one never needs. Left out are features that only some browsers know
 *  (bluetooth, web-share …): the others complain about them in the console. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const commonHeaders: Readonly<Record<string, string>> = {
  // A file is what its media type says, never what its bytes look like.
  'X-Content-Type-Options': 'nosniff',
  // A link that someone opens from the page does not tell where it was opened.
  'Referrer-Policy': 'no-referrer',
  // Browsers look up the hosts of links ahead, on pages without TLS unasked: showing a link would tell its host's owner.
  'X-DNS-Prefetch-Control': 'off',
  // A window that opens the page, or that it opens, gets no hold of it.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Together with the line above, the page gets a process of its own, away from other sites' code.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // No other site may take these files into its own pages.
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Pasting and copying with a button need the clipboard; before pasting, the person is asked.
  'Permissions-Policy': [...deniedFeatures.map((feature) => `${feature}=()`), 'clipboard-read=(self)', 'clipboard-write=(self)'].join(', '),
  // frame-ancestors for browsers that do not know it.
  'X-Frame-Options': 'DENY',
}

export interface Served {
  readonly path: string
  readonly status: number
  readonly mediaType: string
}

/** All headers of an answer that are ours to decide. */
export function headersFor(served: Served): Readonly<Record<string, string>> {
  return { ...commonHeaders, 'Content-Security-Policy': written(policyFor(served)), 'Cache-Control': cachingFor(served) }
}

function policyFor({ path, mediaType }: Served): Policy {
  if (mediaType.startsWith('text/html')) return documentPolicy
  if (!mediaType.startsWith('text/javascript')) return inertPolicy
  if (READER_WORKER.test(path)) return readerPolicy
  if (ASKING_WORKER.test(path)) return askingPolicy
  if (LISTING_WORKER.test(path)) return listingPolicy
  if (SENDING_WORKER.test(path)) return sendingPolicy
  return path === '/sw.js' ? serviceWorkerPolicy : scriptPolicy
}

/** As vite.config.ts names them. */
const READER_WORKER = /^\/assets\/reading-[\w-]+\.js$/
const ASKING_WORKER = /^\/assets\/asking-[\w-]+\.js$/
const LISTING_WORKER = /^\/assets\/listing-[\w-]+\.js$/
const SENDING_WORKER = /^\/assets\/sending-[\w-]+\.js$/

/** The build names these after their content, so what has such a name never changes. All else is asked for again. */
function cachingFor({ path, status }: Served): string {
  return /^\/(?:assets|readers)\//.test(path) && status < 400 ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
