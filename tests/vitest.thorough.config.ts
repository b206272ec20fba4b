import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** What takes more than half a minute, for `npm run test:all`. */
export default defineConfig({
  test: { root: path.join(import.meta.dirname, '..'), include: ['tests/thorough/**/*.test.ts'], testTimeout: 300_000 }
})
