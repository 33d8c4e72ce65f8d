import type { About } from '../reader.ts'

export const about: About = {
  id: 'office',
  kinds: ['office', 'old-office'],
  limits: { bytes: 48 * 1024 * 1024, milliseconds: 20_000, megabytes: 384 },
  files: [],
  docs: {
    format: 'Office documents: docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt',
    reads: [
      'text, also of headers, footers, notes, comments, text boxes and hidden sheets',
      'links with the words or shape that they cover; fields and formulas that are links',
      'templates, frames, objects and pictures that are loaded from an address',
      'that there are macros, Excel 4 macro sheets, ActiveX, embedded packages, or fields that start a program (DDE)',
      'pictures and files inside, each then read in its turn',
      'that a password is needed',
    ],
    leaves: [
      'what macros do: their source is not read',
      'doc, xls and ppt: which words a link of xls or ppt covers, and pictures',
      'xlsb: cells; its shared text and links are read',
      'what needs a password: no password is tried',
      'WordArt, equations, drawings as pictures (EMF, WMF)',
    ],
  },
}
