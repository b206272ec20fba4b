import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Model } from '../../src/core/model.ts'
import type { Locale } from '../../src/i18n/locales.ts'

const root = path.join(import.meta.dirname, '../../content/models')

/** The advice of a model as its authors wrote it in a language, by the names of its files: what stands below their heads. */
export function shippedSource({ id }: Model, locale: Locale): Record<string, string> {
  const cwd = path.join(root, id, locale.id, 'advice')
  const bodies = globSync('*.md', { cwd }).map(file => {
    const [, , ...body] = readFileSync(path.join(cwd, file), 'utf8').split(/^---$/m)
    return [path.basename(file, '.md'), body.join('---').trim()] as const
  })
  return Object.fromEntries(bodies)
}
