#!/usr/bin/env node
// Starts the compiled program. From a source tree it compiles first, when something changed since; the web app only when it is served.
import { compileIfStale, siteBuiltIfStale } from './build.mjs'

compileIfStale()
const { main } = await import(new URL('../dist/main.js', import.meta.url).href)
await main(process.argv.slice(2), { site: siteBuiltIfStale })
