import { PDF_LIMITS } from './limits.ts'

/** An action's address as a viewer opens it, or null for what is none: a file name, a place in the document. */
export function addressOf(written: string): string | null {
  const href = written.trim().slice(0, PDF_LIMITS.hrefChars)
  // A drive letter looks like a scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(href) || /^\\\\[^\\]/.test(href)) return href
  return /^(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,24}(?:[/?#]|$)/i.test(href) && !FILE_NAME.test(href) ? `http://${href}` : null
}
const FILE_NAME = /^[^/]*\.(?:pdf|fdf|xfdf|xdp|docx?|xlsx?|pptx?|html?|txt|exe|com|bat|cmd|js|vbs|ps1|lnk|zip|png|jpe?g|gif)$/i

/** Addresses in a script's text, also those put together from pieces. Nothing is run. */
export function addressesInScript(script: string): readonly string[] {
  const text = script
    .slice(0, PDF_LIMITS.scriptChars)
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) => String.fromCharCode(Number.parseInt(four ?? two, 16)))
    .replace(/\\\//g, '/')
    .replace(/["'][ \t\r\n]{0,20}\+[ \t\r\n]{0,20}["']/g, '')
  return [...new Set([...text.matchAll(ADDRESS)].slice(0, PDF_LIMITS.links).map(([href]) => href))]
}
const ADDRESS = /\b(?:https?|ftp):\/\/[^\s"'`<>\\()[\]{}]{1,4000}/gi
