import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { minifySync, transformWithOxc } from 'vite'
import { locales } from '../../i18n/locales.ts'

/** What belongs to every language: scripts, styles, fonts, the structure of models, signs. */
const forAll = ['_astro/*', 'models/*.json', 'favicon.*', 'icon-*.png']

/** Gives every language a service worker that keeps it whole, when all files of the release are there. */
export function besidePages(): AstroIntegration {
  return {
    name: 'beside',
    hooks: {
      'astro:build:done': ({ dir }) => writeWorkers(fileURLToPath(dir))
    }
  }
}

export async function writeWorkers(folder: string): Promise<void> {
  const scripts = await Promise.all(
    ['watch', 'keep', 'save'].map(async name => [`${name}.js`, await scriptOf(`${name}.ts`)] as const)
  )
  const worker = await scriptOf('worker.ts')
  for (const { id } of locales) {
    for (const [name, script] of scripts) writeFileSync(path.join(folder, id, name), script)
    writeFileSync(path.join(folder, id, 'sw.js'), workerOf(folder, id, worker))
  }
}

/** The worker of a language, with the addresses of its files from its own place and the hash of each. */
function workerOf(folder: string, locale: string, source: string): string {
  const found = globSync([`${locale}/**/*.{html,json,webmanifest}`, `${locale}/{watch,keep,save}.js`, ...forAll], {
    cwd: folder
  })
  const files = Object.fromEntries(
    found
      .map(file => file.split(path.sep).join('/'))
      .sort()
      .map(file => [addressFrom(locale, file), hashOf(readFileSync(path.join(folder, file)))])
  )
  const release = createHash('sha256').update(JSON.stringify(files)).update(source).digest('hex').slice(0, 16)
  return `const release = ${JSON.stringify(release)}
const files = ${JSON.stringify(files)}
${source}`
}

/** A script of this folder as browsers take it. What makes it a file of its own to the compiler, a worker does not know. */
async function scriptOf(name: string): Promise<string> {
  const file = path.join(import.meta.dirname, name)
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, {
    sourcemap: false,
    target: 'es2022',
    typescript: { rewriteImportExtensions: 'rewrite' }
  })
  return minifySync(file, code, { module: true }).code.replace('export{};', '')
}

/** `addressFrom('fa', 'fa/saved/index.html') // => 'saved/'` */
function addressFrom(locale: string, file: string): string {
  return path.posix.relative(locale, file).replace(/(^|\/)index\.html$/, '$1') || './'
}

function hashOf(content: Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
