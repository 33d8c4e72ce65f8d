// The icons of the app as PNG, drawn anew from apps/web/public/icon.svg: node tools/make-icons.mjs
// Home screens of telephones take no SVG. `maskable` fills its square, as Android cuts its own shape out of it, and keeps the drawing
// within the safe zone: a circle of 80 % (W3C, Web Application Manifest, "Icon masks and safe zone").
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.mjs'

const folder = fileURLToPath(new URL('../apps/web/public/', import.meta.url))
const ICONS = [
  { name: 'icon-192.png', size: 192, fills: false },
  { name: 'icon-512.png', size: 512, fills: false },
  { name: 'icon-maskable-512.png', size: 512, fills: true },
  // iOS rounds the corners itself and paints what is clear black.
  { name: 'apple-touch-icon.png', size: 180, fills: true },
]

const svg = readFileSync(`${folder}icon.svg`, 'utf8')
const [, ground] = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg) ?? []
if (ground === undefined) throw new Error('icon.svg has no coloured ground to fill the square with')
const browser = await launchChromium()
const page = await browser.newPage()
for (const { name, size, fills } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>* { margin: 0 } body { background: ${fills ? ground : 'none'} } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  )
  writeFileSync(`${folder}${name}`, await page.screenshot({ omitBackground: !fills }))
}
await browser.close()
console.log(`${ICONS.length} icons in apps/web/public/`)
