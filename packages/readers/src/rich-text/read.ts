import type { Gap, InnerFile, ReadLink, ReadText, Trait } from '@honmono/engine'
import { LIMITS } from '@honmono/engine/bytes'
import { nothingRead, type Read } from '../reader.ts'
import { argument, type Field, hyperlink, type RichDocument, richDocument } from './document.ts'
import { encapsulated } from './encapsulated.ts'
import { objectOf } from './object.ts'

/** A document, or a page or text that Outlook has packed into one. */
export const read: Read = ({ part, bytes }) => {
  const document = richDocument(bytes)
  const packed = encapsulated(bytes, LIMITS.htmlChars)
  const { traits, files } = inside(document)
  const text: ReadText =
    packed === null
      ? { format: 'plain', text: document.text.slice(0, LIMITS.textChars), lines: [] }
      : { format: packed.format, text: packed.text.slice(0, LIMITS.htmlChars), lines: [] }
  const gaps: Gap[] = []
  const unread = document.pictures.filter(({ type }) => type === '').length
  if (unread > 0) gaps.push({ id: 'picture-text', detail: part })
  if (!document.isWhole) gaps.push({ id: 'file-damaged', detail: part })
  if (document.isCut) gaps.push({ id: 'file-too-large', detail: part })
  if (document.text.length > LIMITS.textChars) gaps.push({ id: 'text-cut', detail: part })
  if (packed !== null && packed.text.length > LIMITS.htmlChars) gaps.push({ id: 'html-cut', detail: part })
  return {
    ...nothingRead(part),
    texts: text.text.trim() === '' ? [] : [text],
    links: packed === null ? linksOf(document) : [],
    traits,
    files,
    gaps,
  }
}

function linksOf({ fields, text }: RichDocument): readonly ReadLink[] {
  return fields.flatMap(({ instruction, start, end }): ReadLink[] => {
    const href = hyperlink(instruction)
    if (href === null) return []
    const shown = text.slice(start, end).trim().slice(0, LIMITS.shownTextChars)
    return [{ shown, href: href.slice(0, LIMITS.hrefChars), from: 'attachment', at: end > start ? { text: 0, start, end } : null }]
  })
}

function inside({ fields, template, objects, pictures }: RichDocument): { traits: readonly Trait[]; files: readonly InnerFile[] } {
  const read = objects.map(objectOf)
  const traits = [...fields.flatMap(traitOf), ...read.flatMap((object) => object.traits)]
  if (OUTSIDE.test(template.trim())) traits.push({ id: 'loads-from-outside', detail: template.trim() })
  const shown = pictures.flatMap(({ type, bytes }): InnerFile[] => (type === '' ? [] : [{ filename: null, type, bytes, inline: true }]))
  return {
    traits: traits.map(({ id, detail }) => ({ id, detail: detail.slice(0, DETAIL_CHARS) })),
    files: [...read.flatMap(({ files }) => files), ...shown],
  }
}
const OUTSIDE = /^(?:https?:|ftp:|file:\/\/[^/]|\\\\)/i
const DETAIL_CHARS = 200

function traitOf({ instruction }: Field): Trait[] {
  const [, name = '', rest = ''] = /^(DDEAUTO|DDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK)\b(.*)$/is.exec(instruction) ?? []
  if (/^DDE/i.test(name)) return [{ id: 'starts-program', detail: rest.trim() }]
  const from = name === '' ? null : /(?:https?:|ftp:|file:\/\/|\\\\\\\\|\\\\)[^\s"]+/i.exec(rest)?.[0]
  return from === null || from === undefined ? [] : [{ id: 'loads-from-outside', detail: from || (argument(rest) ?? '') }]
}
