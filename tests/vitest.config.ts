import { availableParallelism } from 'node:os'
import path from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { drawnBy, inPlaceOfReact } from '../src/drawn/in-place-of-react.ts'

/** What is pure is tested whole, and measured. */
const pure = ['tests/{core,wording,i18n}/**/*.test.ts', 'tests/stores/offered-forms.test.ts']
const drawn = 'tests/islands/**/*.drawn.test.ts'
const elsewhere = ['tests/site/**', 'tests/thorough/**']
const setupFiles = ['tests/leave-nothing.ts']
const root = path.join(import.meta.dirname, '..')

/** Tests that need neither a build nor a browser. */
export default defineConfig({
  test: {
    root,
    // All files share what one has loaded, which is half the time; what one has put up is taken down after it.
    pool: 'threads',
    isolate: false,
    // By itself one fewer: what waits for a broker would keep all others waiting on two processors.
    maxWorkers: availableParallelism(),
    // A property takes seconds where the machine is busy; how long is for benchmarks to say.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          setupFiles,
          benchmark: { include: ['tests/**/*.bench.ts'] }
        }
      },
      {
        extends: true,
        test: {
          name: 'other',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...elsewhere, ...pure, drawn],
          setupFiles
        }
      },
      {
        extends: true,
        resolve: { alias: inPlaceOfReact },
        // As in a build without a broker.
        define: { __ROOM_BROKER__: '""' },
        test: {
          name: 'drawn',
          include: [drawn],
          environment: 'happy-dom',
          // What comes at all comes within a moment; a machine that is busy with other things takes longer.
          expect: { poll: { timeout: 15_000 } },
          server: { deps: { inline: drawnBy } }
        }
      }
    ],
    coverage: {
      include: ['src/core/**/*.ts', 'src/wording/**/*.ts', 'src/i18n/text.ts', 'src/stores/offered-forms.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: 'reports/coverage',
      thresholds: { 100: true }
    }
  }
})
