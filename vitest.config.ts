import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@honmono/source'] },
  ssr: { resolve: { conditions: ['@honmono/source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'apps/web/serve/**/*.test.ts',
      'corpus/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    setupFiles: ['packages/testkit/src/no-network.ts'],
    // No test asserts a time: these only end what hangs, on a busy machine too.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Most of the time went into loading the engine and the brands anew for each of two hundred files. A file leaves behind what it found:
    // it takes back its spies, timers and folders, and the guard against the network is set up again before each.
    isolate: false,
    // One worker less than there are cores is one where there are two.
    maxWorkers: 2,
  },
})
