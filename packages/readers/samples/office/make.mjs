// Compound files that no program at hand writes: what marks macros, encryption and packages. Called by make.sh: node make.mjs <made> <out>.
import { readFileSync, writeFileSync } from 'node:fs'
import CFB from 'cfb'

const [made, out] = process.argv.slice(2)
const text = (string) => new TextEncoder().encode(string)
const save = (name, container) => writeFileSync(`${out}/${name}`, CFB.write(container, { type: 'buffer' }))

// The preview in a ppt is forty times as large as the slides.
const presentation = CFB.read(readFileSync(`${made}/slides.ppt`), { type: 'buffer' })
const slides = CFB.utils.cfb_new()
for (const name of ['Current User', 'PowerPoint Document'])
  CFB.utils.cfb_add(slides, `/${name}`, CFB.find(presentation, `/${name}`).content)
save('slides.ppt', slides)

const letter = CFB.read(readFileSync(`${made}/button.doc`), { type: 'buffer' })
CFB.utils.cfb_add(letter, '/Macros/VBA/_VBA_PROJECT', text('\u00cc\u0061 dummy'))
CFB.utils.cfb_add(letter, '/Macros/VBA/ThisDocument', text('dummy'))
save('macro.doc', letter)

const locked = CFB.utils.cfb_new()
CFB.utils.cfb_add(locked, '/EncryptionInfo', text('dummy'))
CFB.utils.cfb_add(
  locked,
  '/EncryptedPackage',
  new Uint8Array(5_000).map((_, at) => (at * 37) % 251),
)
save('locked.docx', locked)

const file = text('WScript.Echo("sample");\n')
const size = (bytes) => new Uint8Array(new Uint32Array([bytes]).buffer)
const packed = [text('\u0002\0請求書.js\0C:\\Users\\a\\請求書.js\0\0\0\u0003\0'), size(4), text('t.js\0'), size(file.length), file]
const body = packed.flatMap((piece) => [...piece])
const ole = CFB.utils.cfb_new()
CFB.utils.cfb_add(ole, '/\u0001Ole10Native', new Uint8Array([...size(body.length), ...body]))
save('package.bin', ole)
