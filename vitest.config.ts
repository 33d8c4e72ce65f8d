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
    // One worker less than there are cores is one where there are two.
    maxWorkers: 2,
  },
})
