import type { About } from '../reader.ts'

/** Adobe's predefined character maps, by which PDFs name Japanese text whose font they do not hold, and their way back to Unicode. */
const CMAPS =
  '78-EUC-H 78-EUC-V 78-H 78-RKSJ-H 78-RKSJ-V 78-V 78ms-RKSJ-H 78ms-RKSJ-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H 90msp-RKSJ-V ' +
  '90pv-RKSJ-H 90pv-RKSJ-V Add-H Add-RKSJ-H Add-RKSJ-V Add-V Adobe-CNS1-UCS2 Adobe-GB1-UCS2 Adobe-Japan1-0 Adobe-Japan1-1 Adobe-Japan1-2 ' +
  'Adobe-Japan1-3 Adobe-Japan1-4 Adobe-Japan1-5 Adobe-Japan1-6 Adobe-Japan1-UCS2 Adobe-Korea1-UCS2 B5pc-H ETen-B5-H ETen-B5-V EUC-H EUC-V ' +
  'Ext-H Ext-RKSJ-H Ext-RKSJ-V Ext-V GB-EUC-H GBK-EUC-H GBK-EUC-V GBK2K-H GBK2K-V H Hankaku Hiragana KSCms-UHC-H KSCms-UHC-V Katakana ' +
  'NWP-H NWP-V RKSJ-H RKSJ-V Roman UniCNS-UCS2-H UniCNS-UCS2-V UniCNS-UTF16-H UniCNS-UTF16-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H ' +
  'UniGB-UTF16-V UniJIS-UCS2-H UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V UniJIS-UCS2-V UniJIS-UTF16-H UniJIS-UTF16-V UniJIS-UTF32-H ' +
  'UniJIS-UTF32-V UniJIS-UTF8-H UniJIS-UTF8-V UniJIS2004-UTF16-H UniJIS2004-UTF16-V UniJIS2004-UTF32-H UniJIS2004-UTF32-V ' +
  'UniJIS2004-UTF8-H UniJIS2004-UTF8-V UniJISPro-UCS2-HW-V UniJISPro-UCS2-V UniJISPro-UTF8-V UniJISX0213-UTF32-H UniJISX0213-UTF32-V ' +
  'UniJISX02132004-UTF32-H UniJISX02132004-UTF32-V UniKS-UCS2-H UniKS-UCS2-V UniKS-UTF16-H UniKS-UTF16-V V WP-Symbol'
/** Decoders of JPEG 2000, and of JBIG2 and fax, which scans are packed with. */
const DECODERS = ['openjpeg.wasm', 'jbig2.wasm']

export const about: About = {
  id: 'pdf',
  kinds: ['pdf'],
  limits: { bytes: 32 * 2 ** 20, milliseconds: 30_000, megabytes: 512 },
  files: [...CMAPS.split(' ').map((name) => `pdfjs-dist/cmaps/${name}.bcmap`), ...DECODERS.map((name) => `pdfjs-dist/wasm/${name}`)],
  docs: {
    format: 'PDF',
    reads: [
      'the text of the first 30 pages, line by line, also without embedded Japanese fonts; form fields and notes',
      'links with the words they lie on; addresses of hidden, damaged and unused objects, forms, scripts (as text; never run)',
      'JavaScript, launched programs, forms that are sent, fields for passwords: named',
      'pictures of these pages, those in strips or tiles put together, and drawn ones (QR codes of rectangles, lines or curves), handed on as pictures',
      'embedded files, handed on; a PDF that opens without a password though it is encrypted',
    ],
    leaves: [
      'files that need a password',
      'XFA forms: only their addresses and that they run a script',
      'whether text can be seen: white, tiny or covered text counts as text',
      'signatures; sound, video and 3D',
    ],
  },
}
