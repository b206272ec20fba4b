import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Names the files of an earlier release, which the next one need not keep any more. */
const list = 'kept.json'

/**
 * Keeps the scripts and styles of the last release beside the new ones, for pages of it that are still open:
 * `npm run build -- --keep dist`. They are set aside first, for the last release may lie where the new one will.
 */
export function keptFiles(last = argument('--keep')): AstroIntegration {
  const aside = last && mkdtempSync(path.join(tmpdir(), 'sextant-'))
  let files: readonly string[] = []
  return {
    name: 'kept-files',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (!last || !aside || command !== 'build') return
        const named = path.join(last, list)
        const older: readonly string[] = existsSync(named) ? JSON.parse(readFileSync(named, 'utf8')) : []
        files = globSync('*', { cwd: path.join(last, '_astro') }).filter(file => !older.includes(file))
        for (const file of files) copyFileSync(path.join(last, '_astro', file), path.join(aside, file))
      },
      'astro:build:done': ({ dir }) => {
        if (!aside) return
        const folder = fileURLToPath(dir)
        const kept = files.filter(file => !existsSync(path.join(folder, '_astro', file)))
        for (const file of kept) copyFileSync(path.join(aside, file), path.join(folder, '_astro', file))
        writeFileSync(path.join(folder, list), JSON.stringify(kept))
        rmSync(aside, { recursive: true })
      }
    }
  }
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
