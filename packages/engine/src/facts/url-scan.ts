import { hasKnownSuffix } from './hosts.ts'

/** An address found in running text. `url` has a scheme, is folded to ASCII width and re-fanged. */
export interface FoundUrl {
  readonly start: number
  readonly end: number
  readonly url: string
  /** Written so that nobody presses it: hxxp, [.], (dot). */
  readonly defanged: boolean
}

/** Longest authority that is looked at; user@host tricks pad with hundreds of characters. */
const AUTHORITY_CHARS = 2_048
/** RFC 1035 section 2.3.4. */
const LABEL_CHARS = 63
const HOST_CHARS = 253
const PATH_CHARS = 8_192
/** How far around a bare host its line is looked at. */
const LINE_CHARS = 80

/** Names that end like this in running text are files, though the suffix exists: notes.md, backup.zip. */
const FILE_SUFFIXES = new Set([
  'md',
  'zip',
  'mov',
  'sh',
  'py',
  'pl',
  'rs',
  'ps',
  'so',
  'cc',
  'mm',
  'tf',
  'ai',
  'app',
  'st',
  'bz',
  'cab',
  'java',
])
export const isFileName = (host: string) => FILE_SUFFIXES.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())
const URL_LABEL = /(?:url|link|site|web|アドレス|リンク|サイト|ページ|ホームページ|hp)\s*[::：】\])）]?\s*$/i
/** Bulletins blot a part of the host out: https://www.shop.●●●●.example/. The rest of the host must follow, or a bullet after a live address would pass for it. */
const MASK = /^[.-]?[●○◯〇■□×]{1,40}[a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,63}){1,6}/i
const DEFANGED_DOT = /^[[({](?:\.|dot|ドット)[\])}]/i

/** Full-width ASCII folded to its ASCII twin; everything else as it is. The length does not change. */
function fold(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
}
const foldText = (text: string) => text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(fold(char.charCodeAt(0))))

const isAlnum = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
/** Letters of Latin, Greek, Cyrillic …: a look-alike host may hold them. Kana and kanji are text around it. */
const isForeignLetter = (code: number) => code >= 0xc0 && code <= 0x58f && code !== 0xd7 && code !== 0xf7
const isLabelCode = (code: number) => isAlnum(code) || code === 0x2d || code === 0x5f || isForeignLetter(code)
const isIdeographicStop = (code: number) => code === 0x3002 || code === 0xff61
const isCjk = (code: number) => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005
/** ToASCII drops these (UTS #46), so that "evil<zero width>.example" opens. */
const isIgnored = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
/** Mathematical letters and the like are surrogate pairs; ToASCII folds them. */
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

/** Finds addresses in text as people and their mail programs do, Japanese around them or not. Linear in the length of the text. */
export function scanUrls(text: string): readonly FoundUrl[] {
  const found: FoundUrl[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let hit: Hit | null = null
    if (code === 0x3a || code === 0xff1a) hit = withScheme(text, at, from)
    else if (code === 0x2e || code === 0xff0e || isIdeographicStop(code)) hit = withoutScheme(text, at, 1, from)
    else if ((code === 0x5b || code === 0x28 || code === 0x7b) && at > from && isLabelCode(text.charCodeAt(at - 1))) {
      const dot = DEFANGED_DOT.exec(text.slice(at, at + 6))
      if (dot !== null) hit = withoutScheme(text, at, dot[0].length, from)
    }
    if (hit === null) continue
    if (hit.url !== null) found.push({ start: hit.start, end: hit.end, url: hit.url, defanged: hit.defanged })
    from = hit.end
    at = hit.end - 1
  }
  return found
}

/** `url` null: not an address, but read up to `end`, which need not be looked at again. */
interface Hit {
  readonly start: number
  readonly end: number
  readonly url: string | null
  readonly defanged: boolean
}

function withScheme(text: string, colon: number, from: number): Hit | null {
  const bracketed = text[colon - 1] === '[' && text[colon + 1] === ']'
  const schemeEnd = bracketed ? colon - 1 : colon
  const before = foldText(text.slice(Math.max(from, schemeEnd - 5), schemeEnd))
  const scheme = /(?:h(?:tt|xx|\*\*)ps?)$/i.exec(before)?.[0]
  if (scheme === undefined) return null
  const start = schemeEnd - scheme.length
  let at = bracketed ? colon + 2 : colon + 1
  const slashes = at
  while (at - slashes < 8 && isSlash(fold(text.charCodeAt(at)))) at++
  // "https:evil.example" opens in a browser, but in running text "http:" is prose.
  if (at - slashes < 2) return null
  const authority = readAuthority(text, at)
  if (authority.host === '') return null
  const secure = /s$/i.test(scheme)
  const masked = MASK.exec(text.slice(authority.end, authority.end + HOST_CHARS))?.[0] ?? ''
  const path = readPath(text, authority.end + masked.length, authority.wide)
  return {
    start,
    end: path.end,
    url: `${secure ? 'https' : 'http'}://${authority.userinfo}${authority.host}${path.text}`,
    defanged: bracketed || authority.defanged || masked !== '' || !/^http/i.test(scheme),
  }
}

const isSlash = (code: number) => code === 0x2f || code === 0x5c

interface Authority {
  readonly userinfo: string
  readonly host: string
  readonly end: number
  readonly wide: boolean
  readonly defanged: boolean
}

/** What stands between // and the path. The host is what follows the last @: everything before it is a name to fool the eye (RFC 3986 section 3.2.1). */
function readAuthority(text: string, start: number): Authority {
  const stop = Math.min(text.length, start + AUTHORITY_CHARS)
  let last = -1
  for (let at = start; at < stop; at++) {
    const code = fold(text.charCodeAt(at))
    if (code === 0x40) last = at
    else if (code <= 0x20 || isSlash(code) || code === 0x3f || code === 0x23 || code === 0x3c || code === 0x3e || code === 0x22) break
    else if (code > 0x7e && !isForeignLetter(code)) break
  }
  const userinfo = last < 0 ? '' : `${foldText(text.slice(start, last))}@`
  const host = readHost(text, last < 0 ? start : last + 1)
  return { ...host, userinfo }
}

/** A host with its port from `start` on: letters, digits and dots of any width; kana and kanji only where they make a real domain. */
function readHost(text: string, start: number): Omit<Authority, 'userinfo'> {
  const v6 = /^\[[0-9a-f:.]{2,45}\]/i.exec(text.slice(start, start + 47))
  if (v6 !== null) return withPort(text, v6[0], start + v6[0].length, false, false)
  let host = ''
  let at = start
  let wide = false
  let defanged = false
  // Where to fall back to when Japanese text is glued on.
  let plainHost = ''
  let plainEnd = start
  let glued = false
  while (at < text.length && host.length < HOST_CHARS) {
    const raw = text.charCodeAt(at)
    const code = fold(raw)
    if (isIgnored(raw)) at++
    else if (isLabelCode(code) || isSurrogate(code)) {
      host += String.fromCharCode(code)
      wide ||= raw !== code
      at++
    } else if (isDot(text, at)) {
      host += '.'
      at++
      wide ||= raw !== 0x2e
    } else if (raw === 0x5b || raw === 0x28 || raw === 0x7b) {
      const dot = DEFANGED_DOT.exec(text.slice(at, at + 6))
      if (dot === null) break
      host += '.'
      defanged = true
      at += dot[0].length
    } else if (isCjk(code)) {
      if (!glued && host !== '') {
        plainHost = host
        plainEnd = at
      }
      glued = true
      host += String.fromCharCode(code)
      at++
    } else break
    if (!glued) {
      plainHost = host
      plainEnd = at
    }
  }
  if (glued && plainHost !== '' && (hasKnownSuffix(plainHost.toLowerCase()) || !hasKnownSuffix(host.toLowerCase())))
    return trimHost(text, plainHost, plainEnd, wide, defanged)
  if (glued && !hasKnownSuffix(host.toLowerCase())) {
    // A Japanese domain with Japanese text after it: 例え.jpをご覧ください
    const cut = /^.*\.[a-z]{2,24}(?=[^\x00-\x7f])/i.exec(host)?.[0] ?? ''
    return cut !== '' && hasKnownSuffix(cut.toLowerCase())
      ? trimHost(text, cut, start + cut.length, wide, defanged)
      : { host: '', end: at, wide, defanged }
  }
  return trimHost(text, host, at, wide, defanged)
}

/** Full stop at the end of a sentence, or between the labels of a host? */
function isDot(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x2e || code === 0xff0e) return true
  return isIdeographicStop(code) && /^[a-z0-9-]{1,24}(?:[^A-Za-z]|$)/.test(foldText(text.slice(at + 1, at + 26)))
}

function trimHost(text: string, host: string, end: number, wide: boolean, defanged: boolean): Omit<Authority, 'userinfo'> {
  const trimmed = host.replace(/[.\-_]+$/, '')
  const cutEnd = end - (host.length - trimmed.length)
  return withPort(text, trimmed, cutEnd, wide, defanged)
}

function withPort(text: string, host: string, end: number, wide: boolean, defanged: boolean): Omit<Authority, 'userinfo'> {
  const port = /^[:：]([0-9０-９]{1,5})(?![0-9０-９])/.exec(text.slice(end, end + 7))
  return port === null
    ? { host, end, wide, defanged }
    : { host: `${host}:${foldText(port[1] ?? '')}`, end: end + port[0].length, wide, defanged }
}

/** Path, query and fragment. Japanese text ends it; full-width characters belong to it only where the host was full-width too. */
function readPath(text: string, start: number, wide: boolean): { text: string; end: number } {
  const first = fold(text.charCodeAt(start))
  if (!(isSlash(first) || first === 0x3f || first === 0x23) || (text.charCodeAt(start) !== first && !wide && first !== 0x2f))
    return { text: '', end: start }
  let at = start
  const stop = Math.min(text.length, start + PATH_CHARS)
  while (at < stop && isPathCode(text.charCodeAt(at), wide || at === start)) at++
  const path = text.slice(start, at)
  const kept = path.slice(0, path.length - trailing(path))
  return { text: foldText(kept), end: start + kept.length }
}

function isPathCode(raw: number, wide: boolean): boolean {
  const code = wide ? fold(raw) : raw
  if (raw !== code && !(isAlnum(code) || '/?=&_-.%#~+:'.includes(String.fromCharCode(code)))) return false
  return code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x3c && code !== 0x3e && code !== 0x60 && code !== 0x7c
}

/** How many characters at the end are punctuation of the sentence. A closing bracket stays when it was opened inside. */
function trailing(path: string): number {
  let end = path.length
  let opened = 0
  let squared = 0
  for (const char of path) {
    if (char === '(') opened++
    else if (char === ')') opened--
    else if (char === '[') squared++
    else if (char === ']') squared--
  }
  for (; end > 0; end--) {
    const char = path[end - 1] ?? ''
    if (char === ')' && opened < 0) opened++
    else if (char === ']' && squared < 0) squared++
    else if (!".,;:!?'*}\\".includes(char)) break
  }
  return path.length - end
}

/** A host without a scheme around the dot at `dot`: t.ly/x9, www.x.jp, a line of its own. */
function withoutScheme(text: string, dot: number, dotLength: number, from: number): Hit | null {
  let start = dot
  const first = Math.max(from, dot - LABEL_CHARS)
  while (start > first && isLabelCode(fold(text.charCodeAt(start - 1)))) start--
  while (start < dot && !isAlnum(fold(text.charCodeAt(start))) && !isForeignLetter(text.charCodeAt(start))) start++
  if (start === dot || !isLabelCode(fold(text.charCodeAt(dot + dotLength)))) return null
  const host = readHost(text, start)
  const miss: Hit = { start, end: Math.max(host.end, dot + dotLength), url: null, defanged: false }
  const before = fold(text.charCodeAt(start - 1))
  const after = fold(text.charCodeAt(host.end))
  // An e-mail address, a path, a query value, a name that goes on: not an address of its own.
  if (start > 0 && (before === 0x40 || isSlash(before) || before === 0x2e || before === 0x3d || before === 0x26)) return miss
  if (after === 0x40) return miss
  const path = readPath(text, host.end, host.wide)
  const withoutPort = host.host.replace(/:\d+$/, '')
  const bare = withoutPort.toLowerCase()
  const bareOnly = path.text === '' && withoutPort === host.host
  const numeric = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare)
  const known = numeric ? !bareOnly : /[a-z]/.test(bare) && hasKnownSuffix(bare)
  if (!known || (bareOnly && !(host.defanged || standsForItself(text, start, host.end, host.host)))) return miss
  return { start, end: path.end, url: `http://${host.host}${path.text}`, defanged: host.defanged }
}

/** Whether a bare host is an address rather than a company's name ("Amazon.co.jp"), a file or a missing space ("end.It"). */
function standsForItself(text: string, start: number, end: number, host: string): boolean {
  if (/^www\d?\./i.test(host)) return true
  const suffix = host.slice(host.lastIndexOf('.') + 1).toLowerCase()
  if (isFileName(host)) return false
  const name = /^[A-Z][A-Za-z]+\./.test(host)
  const before =
    text
      .slice(Math.max(0, start - LINE_CHARS), start)
      .split('\n')
      .at(-1) ?? ''
  const after = text.slice(end, end + LINE_CHARS).split('\n', 1)[0] ?? ''
  const alone = /^[\s▼▽↓→⇒・◆■◇□●○*>-]*$/.test(before) && /^[\s.,。、]*$/.test(after)
  if (alone) return !name
  if (URL_LABEL.test(before)) return true
  // amazon-check.com, id77-login.jp: nobody is named so; a hyphen or digit inside a lower-case name is a host.
  const label = host.split('.').at(-2) ?? ''
  return !name && /^(?=.*[a-z])(?=.*[a-z0-9][-0-9]|[0-9].*[a-z])[a-z0-9-]{5,}$/.test(label) && /^[a-z]{2,}$/.test(suffix)
}
