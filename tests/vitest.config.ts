import path from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that need neither a build nor a browser. */
export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '..'),
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/site/**'],
    benchmark: { include: ['tests/**/*.bench.ts'] },
    coverage: {
      include: ['src/core/**/*.ts', 'src/wording/**/*.ts', 'src/i18n/text.ts', 'src/stores/offered-forms.ts'],
      reportsDirectory: 'reports/coverage',
      thresholds: { 100: true }
    }
  }
})
