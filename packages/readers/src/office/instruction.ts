import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'

/** What a field of Word does (ECMA-376 part 1, 17.16.5); a link's address, for the caller knows which words it covers. */
export function followField(instruction: string, page: Page): string | null {
  const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\s*([\s\S]*)$/.exec(instruction.slice(0, DOCUMENT.instructionChars)) ?? []
  switch (name.toUpperCase()) {
    case 'HYPERLINK':
      return firstArgument(rest)
    case 'DDE':
    case 'DDEAUTO':
      page.found.trait('starts-program', `${name} ${rest.trim()}`.slice(0, DOCUMENT.shownChars))
      return null
    case 'INCLUDEPICTURE':
    case 'INCLUDETEXT':
    case 'INCLUDE':
    case 'IMPORT':
    case 'LINK':
    case 'RD':
      for (const [, argument = ''] of rest.matchAll(/"([^"]*)"/g)) page.loads(name.toUpperCase(), unescaped(argument))
      if (!rest.includes('"')) page.loads(name.toUpperCase(), firstArgument(rest) ?? '')
      return null
    default:
      return null
  }
}

/** A backslash stands twice in a field. */
const unescaped = (argument: string): string => argument.replaceAll('\\\\', '\\')

function firstArgument(rest: string): string | null {
  const [, quoted, bare] = /^(?:"([^"]*)"?|((?!\\)\S+))/.exec(rest) ?? []
  const argument = quoted ?? bare
  return argument === undefined || argument === '' ? null : unescaped(argument)
}

/** Links and loads of a formula, of Excel or OpenDocument. Only addresses that stand in it as they are. */
export function followFormula(formula: string, page: Page): { readonly href: string; readonly shown: string } | null {
  const text = formula.slice(0, DOCUMENT.instructionChars)
  for (const [, name = '', address = ''] of text.matchAll(/\b(WEBSERVICE|IMAGE|IMPORTDATA|IMPORTXML)\s*\(\s*"([^"]*)"/gi))
    page.loads(name.toUpperCase(), address)
  const [, href, shown = ''] = /\bHYPERLINK\s*\(\s*"([^"]*)"(?:\s*[,;]\s*"([^"]*)")?/i.exec(text) ?? []
  return href === undefined ? null : { href, shown }
}
