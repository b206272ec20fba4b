import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** Where it lies in the built site. */
export const licencesFile = 'licences.txt'

/** Packages that no script names: fonts are files of their own, and Astro writes its loader of islands into the pages. */
const unnamed = ['astro', '@fontsource-variable/source-serif-4', '@fontsource-variable/vazirmatn']

/** Writes one file with the licences of everything of others that the site ships: what its scripts were packed from, and fonts. */
export function licences(): AstroIntegration {
  const shipped = new Set<string>(unnamed)
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'what-ships',
                generateBundle(_, bundle) {
                  if (this.environment?.name !== 'client') return
                  for (const file of Object.values(bundle)) {
                    for (const id of file.type === 'chunk' ? file.moduleIds : []) {
                      const name = packageOf(id)
                      if (name) shipped.add(name)
                    }
                  }
                }
              }
            ]
          }
        })
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(path.join(fileURLToPath(dir), licencesFile), licencesOf([...shipped].sort()))
      }
    }
  }
}

/** `packageOf('/x/node_modules/@kurkle/color/dist/a.js') // => '@kurkle/color'` */
export function packageOf(id: string): string | undefined {
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/')
}

/** Their licences, one after the other. Throws for a package that brings none. */
export function licencesOf(packages: readonly string[]): string {
  const all = packages.map(name => {
    const folder = path.join('node_modules', name)
    const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const [file] = existsSync(folder) ? globSync('{LICENSE,LICENCE,license}*', { cwd: folder }).sort() : []
    if (!file) throw new Error(`${name} brings no licence, and has to be shipped with one.`)
    return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
  })
  return [head, ...all].join(`\n${'-'.repeat(80)}\n\n`)
}

const head = `Sextant: its code is under MIT, its content under CC BY 4.0. It ships the following works of others.
`
