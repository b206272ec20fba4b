import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const whole = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
const axes = { wght: { min: 400, max: 600, default: 400 } }

/**
 * Cuts the serif into the files that `fonts.css` names, each with the characters of its `unicode-range` and the weights that
 * are used: a page loads 23 kB of it instead of 51. That takes a second, and is done anew only where something else would
 * come of it.
 */
export function serif(): AstroIntegration {
  return {
    name: 'serif',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = new URL('serif/', config.cacheDir)
        await mkdir(folder, { recursive: true })
        const { resolve } = createRequire(config.root)
        const styles = await readFile(new URL('src/styles/fonts.css', config.root), 'utf8')
        const cuts = [...styles.matchAll(/"@serif\/([\w.-]+)"[^}]*unicode-range:([^;]+);/g)]
        const font = await readFile(resolve(whole))
        const cutter = await readFile(resolve('subset-font/package.json'))
        const from = createHash('sha256')
          .update(font)
          .update(cutter)
          .update(JSON.stringify([cuts, axes]))
          .digest('hex')
        const madeFrom = new URL('made-from.txt', folder)
        if ((await readFile(madeFrom, 'utf8').catch(() => '')) !== from) {
          const { default: subset } = await import('subset-font')
          for (const [, file = '', ranges = ''] of cuts) {
            const cut = await subset(font, charactersIn(ranges), { targetFormat: 'woff2', variationAxes: axes })
            await writeFile(new URL(file, folder), cut)
          }
          await writeFile(madeFrom, from)
        }
        updateConfig({ vite: { resolve: { alias: { '@serif': fileURLToPath(folder).replace(/[\\/]$/, '') } } } })
      }
    }
  }
}

/** `charactersIn('U+0041-0043, U+00E9') // => 'ABCé'` */
export function charactersIn(ranges: string): string {
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)]
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16)
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => String.fromCodePoint(first + at))
    })
    .join('')
}
