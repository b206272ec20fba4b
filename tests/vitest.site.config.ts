import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests of the built site as files: links, weights, data. `npm run build` comes first. */
export default defineConfig({
  test: {
    root: path.join(import.meta.dirname, '..'),
    include: ['tests/site/**/*.test.ts'],
    // What takes seconds on a quiet machine must not fail on a busy one.
    testTimeout: 60_000
  }
})
