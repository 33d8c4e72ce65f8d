import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { abouts } from '@honmono/readers'
import { defineConfig, type Plugin } from 'vite'
import { practiceModule } from './practice-messages.ts'
import { metaPolicy } from './serve/headers.ts'

/** Tells the service worker which files the site has, and gives each build a name of its own. */
function siteFiles(): Plugin {
  return {
    name: 'site-files',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [
          '/',
          ...PUBLIC_FILES,
          ...Object.keys(bundle)
            .filter((name) => name !== 'sw.js' && name !== 'index.html' && !name.startsWith(LAZY))
            .map((name) => `/${name}`),
        ].sort()
        const page = bundle['index.html']
        const name = createHash('sha256')
          .update(files.join('\n'))
          .update(PUBLIC_FILES.map((path) => readFileSync(new URL(`public${path}`, import.meta.url), 'base64')).join())
          .update(page?.type === 'asset' ? page.source : '')
          .digest('hex')
          .slice(0, 16)
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
        if (worker.imports.length > 0) throw new Error(`the service worker shares code with the page: ${worker.imports.join(', ')}`)
        const lazy = Object.keys(bundle)
          .filter((name) => name.startsWith(LAZY))
          .map((name) => `/${name}`)
        worker.code = worker.code
          .replaceAll('SITE_FILES', JSON.stringify(files))
          .replaceAll('LAZY_FILES', JSON.stringify(lazy))
          .replaceAll('SITE_NAME', JSON.stringify(`honmono-${name}`))
      },
    },
  }
}
const PUBLIC_FILES = readdirSync(new URL('public/', import.meta.url)).map((name) => `/${name}`)

/** What is fetched when it is first needed, and then kept: see src/offline.ts. */
const LAZY = 'readers/'

/** Chunks of the checking worker that are fetched when a guide is opened, and kept from the first visit on: help may be needed without the network. */
const KEPT_CHUNKS = new Set(['journey', 'guides', 'brands', 'brands.generated', 'reports'])

/** The big files that readers ask for: where each is in the site, by module specifier. */
const READER_FILES = new Map(
  abouts
    .flatMap(({ files }) => files)
    .map((specifier) => {
      const content = readFileSync(createRequire(new URL('../../packages/readers/package.json', import.meta.url)).resolve(specifier))
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
      return [specifier, { fileName: `${LAZY}${hash}-${basename(specifier)}`, content }]
    }),
)

function readerFiles(): Plugin {
  return {
    name: 'reader-files',
    apply: 'build',
    generateBundle() {
      for (const { fileName, content } of READER_FILES.values()) this.emitFile({ type: 'asset', fileName, source: content })
    },
  }
}

/** The page keeps its policy also where somebody else's server sends none. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
    ],
  }
}

/** A browser asks for the page's icon again with every address of the page. Inside the page it asks for nothing. */
function iconInPage(): Plugin {
  return {
    name: 'icon-in-page',
    apply: 'build',
    transformIndexHtml: (html) => {
      const icon = readFileSync(new URL('public/icon.svg', import.meta.url), 'utf8').trim()
      return html.replace('href="/icon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`)
    },
  }
}

/** The service worker imports nothing when it runs, for not every browser starts one that does: what it has in common with the page it gets
 *  as a copy of its own. */
function ownCopies(): Plugin {
  const OWN = '?service-worker'
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      if (!source.startsWith('.') || !(importer.endsWith('/src/offline.ts') || importer.endsWith(OWN))) return null
      const found = await this.resolve(source, importer.replace(OWN, ''), { skipSelf: true })
      return found === null ? null : `${found.id}${OWN}`
    },
  }
}

export default defineConfig({
  plugins: [policyInPage(), iconInPage(), practiceModule(), readerFiles(), siteFiles(), ownCopies()],
  define: { READER_FILES: JSON.stringify(Object.fromEntries([...READER_FILES].map(([name, { fileName }]) => [name, `/${fileName}`]))) },
  resolve: { conditions: ['@honmono/source', 'module', 'browser', 'production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: {
    format: 'es',
    rolldownOptions: {
      // A constant would be put in wherever it is used: the list of public suffixes, 68 KB of text, three times.
      optimization: { inlineConst: false },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ name }) => `${KEPT_CHUNKS.has(name) ? 'assets/' : LAZY}[name]-[hash].js`,
        assetFileNames: `${LAZY}[name]-[hash][extname]`,
      },
    },
  },
  build: {
    outDir: 'site',
    target: ['es2022', 'safari16.4'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', sw: 'src/offline.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
