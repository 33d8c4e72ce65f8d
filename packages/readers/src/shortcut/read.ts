import type { Find, Reading, ReadLink, Trait } from '@honmono/engine'
import { decodeBase64, decodeText } from '@honmono/engine/bytes'
import { nothingRead, type Read } from '../reader.ts'
import { plistTexts } from './binary-plist.ts'
import { readShellLink } from './lnk.ts'

const MAX_LINKS = 50
const MAX_DETAIL = 300

/** What a shortcut opens: an address, a folder of another machine, a program with its command line. */
export const read: Read = (find) => {
  const link = readShellLink(find.bytes)
  const found =
    link !== null
      ? { opens: [link.target], command: [link.target, link.arguments].join(' ').trim(), words: [link.arguments, ...link.others] }
      : written(find)
  const command = isPlace(found.command) ? '' : found.command
  const addresses = [...found.opens.filter(isPlace), ...[...found.words, command].flatMap((words) => addressesIn(words))]
  return reading(find, [...new Set(addresses.map(asHref))], command)
}

function reading(find: Find, addresses: readonly string[], command: string): Reading {
  const links = addresses.slice(0, MAX_LINKS).map((href): ReadLink => ({ shown: find.filename ?? '', href, from: 'attachment', at: null }))
  const traits: Trait[] = command === '' ? [] : [{ id: 'starts-program', detail: command.slice(0, MAX_DETAIL) }]
  const isRead = links.length + traits.length > 0
  return { ...nothingRead(find.part), links, traits, gaps: isRead ? [] : [{ id: 'attachment-content', detail: find.part }] }
}

interface Opening {
  readonly opens: readonly string[]
  /** '' where it starts no program. */
  readonly command: string
  /** In which more addresses may stand. */
  readonly words: readonly string[]
}

/** Windows' .url, the freedesktop .desktop (Desktop Entry Specification), Apple's .webloc, Windows' saved searches and libraries (XML). */
function written({ bytes }: Find): Opening {
  const texts = plistTexts(bytes)
  if (texts.length > 0) return { opens: texts, command: '', words: [] }
  const { text } = decodeText(bytes, null)
  const opens = [...text.matchAll(ADDRESS), ...text.matchAll(PLIST_ADDRESS)].map(([, href = '']) => unescaped(href.trim()))
  const commands = [...text.matchAll(COMMAND)].map(([, command = '']) => command)
  const words = /<(?:searchConnectorDescription|libraryDescription|persistedQuery)\b|search-ms:/i.test(text)
    ? [unescaped(percentDecoded(text.replace(NAMESPACE, '')))]
    : []
  const icons = [...text.matchAll(ICON)].map(([, place = '']) => place)
  return { opens: [...opens, ...icons], command: commands.join(' ; '), words: [...words, ...opens.filter((href) => !isPlace(href))] }
}

const ADDRESS = /^(?:Base)?URL(?:\[[^\]\n]{0,20}\])?[ \t]*=[ \t]*(\S[^\r\n]{0,8191})/gim
const NAMESPACE = /\bxmlns(?::\w{1,20})?\s{0,9}=\s{0,9}["'][^"']{0,500}["']/gi
const ICON = /^IconFile[ \t]*=[ \t]*(\S[^\r\n]{0,2000})/gim
const PLIST_ADDRESS = /<key>\s*URL\s*<\/key>\s*<string>([^<]{1,8192})<\/string>/gi
const COMMAND = /^(?:Try)?Exec(?:\[[^\]\n]{0,20}\])?[ \t]*=[ \t]*(\S[^\r\n]{0,8191})/gim

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const percentDecoded = (text: string): string => text.replace(/%5c/gi, '\\').replace(/%3a/gi, ':').replace(/%2f/gi, '/')

/** An address, or a folder of another machine. Drive letters are no schemes. */
const isPlace = (text: string): boolean => /^\s*(?:[a-z][a-z0-9+.-]{1,40}:\S|\\\\[^\\\s?.])/i.test(text) && !/^\s*shell:/i.test(text)

/** Addresses and shares in a command or document, and in a command that PowerShell is given in base64 of UTF-16. */
function addressesIn(words: string): readonly string[] {
  const found = [...words.matchAll(/\b(?:https?|ftp|file):\/\/[^\s"'<>|)]{3,4000}/gi)].map(([href]) => href)
  const shares = [...words.matchAll(/(?<![\w\\])\\\\[\w.-]{1,253}(?:@[\w@]{1,20})?\\[^\s"'<>|]{1,1000}/g)].map(([share]) => share)
  const encoded = /\s[-/]e(?:c|nc\w{0,20})?\s+["']?([A-Za-z0-9+/=]{16,20000})/i.exec(words)?.[1]
  return [...found, ...shares, ...(encoded === undefined ? [] : addressesIn(fromUtf16Base64(encoded)))]
}
const fromUtf16Base64 = (digits: string): string => new TextDecoder('utf-16le').decode(decodeBase64(new TextEncoder().encode(digits)))

/** \\host@SSL@8443\DavWWWRoot\a.exe is fetched by WebDAV; \\host\share by the machine's own sharing. */
function asHref(place: string): string {
  const [, host = '', marks = '', path = ''] = /^\s*\\\\([\w.-]{1,253})((?:@\w{1,10}){0,2})\\?(.*)$/s.exec(place) ?? []
  if (host === '') return place.trim()
  const rest = path.replaceAll('\\', '/')
  if (marks === '') return `file://${host}/${rest}`
  const port = /@(\d{1,5})/.exec(marks)?.[1]
  return `${/@ssl/i.test(marks) ? 'https' : 'http'}://${host}${port === undefined ? '' : `:${port}`}/${rest.replace(/^davwwwroot\//i, '')}`
}
