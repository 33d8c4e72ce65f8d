import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
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
            .filter((name) => name !== 'sw.js' && name !== 'index.html')
            .map((name) => `/${name}`),
        ].sort()
        const page = bundle['index.html']
        const name = createHash('sha256')
          .update(files.join('\n'))
          .update(PUBLIC_FILES.map((path) => readFileSync(new URL(`public${path}`, import.meta.url), 'utf8')).join())
          .update(page?.type === 'asset' ? page.source : '')
          .digest('hex')
          .slice(0, 16)
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
        worker.code = worker.code.replaceAll('SITE_FILES', JSON.stringify(files)).replaceAll('SITE_NAME', JSON.stringify(`honmono-${name}`))
      },
    },
  }
}
const PUBLIC_FILES = readdirSync(new URL('public/', import.meta.url)).map((name) => `/${name}`)

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

export default defineConfig({
  plugins: [policyInPage(), siteFiles()],
  resolve: { conditions: ['@honmono/source', 'module', 'browser', 'production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: {
    format: 'es',
    rolldownOptions: {
      // A constant would be put in wherever it is used: the list of public suffixes, 68 KB of text, three times.
      optimization: { inlineConst: false },
      output: { entryFileNames: 'assets/[name]-[hash].js' },
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
