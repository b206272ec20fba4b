import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    benchmark: { include: ['tests/**/*.bench.ts'] },
    coverage: {
      include: ['src/core/**/*.ts', 'src/i18n/**/*.ts'],
      thresholds: { 'src/core/**/*.ts': { 100: true } }
    }
  }
})
