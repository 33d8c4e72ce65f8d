import type { Find, ReadLink, Trait } from '@honmono/engine'
import { nothingRead, type Read } from '../reader.ts'

/** Windows' .url, the freedesktop .desktop (Desktop Entry Specification) and Apple's .webloc as XML: what one opens is a line of text. */
export const read: Read = (find) => {
  const text = new TextDecoder().decode(find.bytes)
  const links = addressesIn(text).map((href): ReadLink => ({ shown: find.filename ?? '', href, from: 'attachment', at: null }))
  const traits = [...text.matchAll(COMMAND)].map(([, command = '']): Trait => ({ id: 'starts-program', detail: command.slice(0, 200) }))
  const isRead = links.length + traits.length > 0
  return { ...nothingRead(find.part), links, traits, gaps: isRead ? [] : [unread(find)] }
}

const unread = ({ part }: Find) => ({ id: 'attachment-content', detail: part }) as const

const ADDRESS = /^(?:Base)?URL(?:\[[^\]\n]{0,20}\])?[ \t]*=[ \t]*(\S.*?)[ \t]*\r?$/gim
const PLIST_ADDRESS = /<key>\s*URL\s*<\/key>\s*<string>\s*([^<]{1,8192}?)\s*<\/string>/gi
const COMMAND = /^Exec(?:\[[^\]\n]{0,20}\])?[ \t]*=[ \t]*(\S.*?)[ \t]*\r?$/gim

function addressesIn(text: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS), ...text.matchAll(PLIST_ADDRESS)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  return [...new Set(found)]
}
