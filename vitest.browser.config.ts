import { defineConfig } from 'vitest/config'

/** Suites that start a browser or other runtimes: one at a time, and without the guard against the network, for a browser is reached by it. */
export default defineConfig({
  resolve: { conditions: ['@honmono/source'] },
  ssr: { resolve: { conditions: ['@honmono/source'] } },
  test: {
    include: ['runtime-tests/**/*.test.ts', 'apps/web/tests/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    fileParallelism: false,
    // The files share one browser, and what the library says of the messages that every runtime is asked about.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
