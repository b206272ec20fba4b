import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** What a finished build has, by the addresses that pages name. */
export interface Built {
  /** What lies at an address. `read('/_astro/a.js')` */
  read(address: string): string
  /** The addresses of files that are named by a pattern. `find('_astro/*.css') // => ['/_astro/a.css']` */
  find(pattern: string): string[]
}

/** Writes pages of a finished build anew, all or those that are named. */
export function changedPages(
  name: string,
  change: (html: string, built: Built) => string,
  pages: readonly string[] = ['**/*.html']
): AstroIntegration {
  let base = '/'
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': ({ dir }) => {
        const cwd = fileURLToPath(dir)
        const known = new Map<string, string>()
        const built: Built = {
          read(address) {
            const text = known.get(address) ?? readFileSync(path.join(cwd, address.slice(base.length)), 'utf8')
            known.set(address, text)
            return text
          },
          find: pattern => globSync(pattern, { cwd }).map(file => base + file.replaceAll('\\', '/'))
        }
        for (const file of globSync([...pages], { cwd })) {
          const page = path.join(cwd, file)
          const html = readFileSync(page, 'utf8')
          const changed = change(html, built)
          if (changed !== html) writeFileSync(page, changed)
        }
      }
    }
  }
}
