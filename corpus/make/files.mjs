/** Small files to attach, each made of a few words: PDF, pictures of codes and of text, Office documents, archives.
    Needs Debian's qrencode, zip, imagemagick, and for pictures of text chromium and fonts-noto-cjk. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { launchChromium } from '../../tools/chromium.mjs'

const MTIME = new Date('2026-11-16T09:00:00')
const QUIET = 4

/** The modules of a QR code, true where dark, with its quiet zone. */
export function qrModules(text) {
  const drawn = execFileSync('qrencode', ['-t', 'ASCII', '-m', String(QUIET), '-l', 'M', '-o', '-', text], { encoding: 'latin1' })
  const rows = drawn.split('\n').filter((row) => row !== '')
  return rows.map((row) => [...row.matchAll(/../g)].map(([module]) => module === '##'))
}

/** A grey PNG of the modules. */
export function qrPng(text, scale = 5) {
  const rows = qrModules(text)
  const line = (row) => Buffer.concat([Buffer.from([0]), ...row.map((dark) => Buffer.alloc(scale, dark ? 0 : 255))])
  const pixels = Buffer.concat(rows.flatMap((row) => Array.from({ length: scale }, () => line(row))))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(rows.length * scale, 0)
  head.writeUInt32BE(rows.length * scale, 4)
  head[8] = 8
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
}

/** The same as cells of a table, a run of equal ones each. */
export function qrTable(text, side = 5) {
  const cells = (row) => {
    const runs = []
    for (const dark of row) {
      const last = runs.at(-1)
      if (last?.dark === dark) last.span++
      else runs.push({ dark, span: 1 })
    }
    return runs
      .map(
        ({ dark, span }) => `<td colspan="${span}" width="${span * side}" height="${side}" bgcolor="${dark ? '#000000' : '#ffffff'}"></td>`,
      )
      .join('')
  }
  const rows = qrModules(text).map((row) => `<tr>${cells(row)}</tr>`)
  return `<table border="0" cellpadding="0" cellspacing="0">\n${rows.join('\n')}\n</table>`
}

/** One page with lines of text, [x, y, size, text] from the lower left, links, [x, y, width, height, address], and a code. */
export function pdf({ lines, links = [], code = null }) {
  const hex = (text) => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const text = lines.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET`)
  const buttons = links.map(([x, y, width, height]) => `0.85 0.9 1 rg ${x} ${y} ${width} ${height} re f 0 g`)
  const content = [...buttons, ...text, ...(code === null ? [] : [`q 150 0 0 150 ${code.x} ${code.y} cm /Q1 Do Q`])].join('\n')
  const annotation = ([x, y, width, height, uri]) =>
    `<</Type/Annot/Subtype/Link/Rect[${x} ${y} ${x + width} ${y + height}]/Border[0 0 0]/A<</S/URI/URI(${uri})>>>>`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${code === null ? '' : '/XObject<</Q1 8 0 R>>'}>>/Annots[${links.map(annotation).join('')}]>>`,
    stream('', Buffer.from(content)),
    '<</Type/Font/Subtype/Type0/BaseFont/HeiseiKakuGo-W5/Encoding/UniJIS-UTF16-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiKakuGo-W5/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>/FontDescriptor 7 0 R/DW 1000/W[1 632 500]>>',
    '<</Type/FontDescriptor/FontName/HeiseiKakuGo-W5/Flags 4/FontBBox[-92 -250 1010 922]/ItalicAngle 0/Ascent 752/Descent -221/CapHeight 737/StemV 114>>',
    ...(code === null ? [] : [codeImage(code.says)]),
  ]
  const pieces = [Buffer.from('%PDF-1.7\n')]
  const offsets = objects.map((object, nth) => {
    const at = pieces.reduce((sum, { length }) => sum + length, 0)
    pieces.push(Buffer.from(`${nth + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
    return at
  })
  const start = pieces.reduce((sum, { length }) => sum + length, 0)
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.concat([...pieces, Buffer.from(end)])
}
const stream = (fields, data) =>
  Buffer.concat([Buffer.from(`<<${fields}/Length ${data.length}>>\nstream\n`), data, Buffer.from('\nendstream')])
function codeImage(says) {
  const rows = qrModules(says)
  const pixels = Buffer.concat(rows.map((row) => Buffer.from(row.map((dark) => (dark ? 0 : 255)))))
  const fields = `/Type/XObject/Subtype/Image/Width ${rows.length}/Height ${rows.length}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`
  return stream(fields, deflateSync(pixels))
}

/** What a browser of this width shows of the HTML, in 16 colours. */
export async function screenshot(body, width = 440) {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width, height: 200 } })
  const style = `body { margin: 0; padding: 20px; background: #fff; color: #111; font: 18px/1.7 'Noto Sans CJK JP' }`
  await page.setContent(`<!doctype html><html lang="ja"><style>${style}</style><body>${body}</body></html>`)
  const full = await page.screenshot({ fullPage: true })
  await browser.close()
  return inFolder((folder) => {
    writeFileSync(join(folder, 'full.png'), full)
    execFileSync('convert', [join(folder, 'full.png'), '-colors', '16', '-strip', join(folder, 'small.png')])
    return readFileSync(join(folder, 'small.png'))
  })
}

/** A picture without words: soft light and a hill. */
export const photo = () =>
  inFolder((folder) => {
    const to = join(folder, 'photo.jpg')
    const draw = 'fill #5a7d4f polygon 0,200 90,110 180,170 250,120 320,190 320,240 0,240 fill #ffe9a8 circle 250,60 250,82'
    execFileSync('convert', ['-size', '320x240', 'gradient:#7fb2e5-#f6d9c0', '-draw', draw, '-strip', '-quality', '70', to])
    return readFileSync(to)
  })

const packed = (files) => {
  const entries = Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : new Uint8Array(data)])
  return Buffer.from(zipSync(Object.fromEntries(entries), { mtime: MTIME, level: 9 }))
}
export const zip = packed

/** With the old encryption of zip, which any program opens. Its first bytes are random: no two runs give the same file. */
export const lockedZip = (files, password) =>
  inFolder((folder) => {
    for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data)
    execFileSync('zip', ['-q', '-X', '-P', password, 'locked.zip', ...Object.keys(files)], { cwd: folder })
    return readFileSync(join(folder, 'locked.zip'))
  })

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (list) =>
  `${XML}<Relationships xmlns="${RELATIONS}">${list
    .map(([id, type, target, mode = '']) => `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`)
    .join('')}</Relationships>`
const contentTypes = (overrides) =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${Object.entries(
    overrides,
  )
    .map(([name, type]) => `<Override PartName="${name}" ContentType="application/${type}"/>`)
    .join('')}</Types>`

/** Paragraphs of text, and one that is a link. */
export function docx(paragraphs, link) {
  const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = [
    ...paragraphs.map((text) => `<w:p>${run(text)}</w:p>`),
    ...(link === undefined ? [] : [`<w:p><w:hyperlink r:id="rId1">${run(link.shown)}</w:hyperlink></w:p>`]),
  ]
  return packed({
    '[Content_Types].xml': contentTypes({
      '/word/document.xml': 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    }),
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"><w:body>${body.join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      link === undefined ? [] : [['rId1', `${OFFICE}/hyperlink`, link.href, ' TargetMode="External"']],
    ),
  })
}

/** Rows of cells; `macro`: with the macros of a sample of the readers. */
export function workbook(rows, { macro = false } = {}) {
  const cell = (value) => (typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`)
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const book = macro ? 'vnd.ms-excel.sheet.macroEnabled.main+xml' : 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  return packed({
    '[Content_Types].xml': contentTypes({
      '/xl/workbook.xml': book,
      '/xl/worksheets/sheet1.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    }),
    '_rels/.rels': relations([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="請求書" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      ...(macro ? [['rId2', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin']] : []),
    ]),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...(macro ? { 'xl/vbaProject.bin': macroOf('docm', 'word/vbaProject.bin') } : {}),
  })
}
function macroOf(form, entry) {
  const sample = readFileSync(new URL(`../../packages/readers/samples/office/macro.${form}`, import.meta.url))
  return unzipSync(sample)[entry]
}

function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'honmono-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
