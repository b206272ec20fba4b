import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en/dictionary.ts'

/** The names of all entries, but for plural forms, which `Intl` chooses. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if ('other' in value) return []
  return Object.entries(value).flatMap(([name, one]) => [name, ...namesIn(one)])
}

test('every entry of the dictionary is said somewhere', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').filter(file => !/i18n[\\/](en|fa)/.test(file))
  const source = files.map(file => readFileSync(file, 'utf8')).join('\n')
  // The forms of a model are named by their ids.
  const content = globSync('content/models/*/model.yaml').map(file => readFileSync(file, 'utf8'))
  const said = new Set([source, ...content].join('\n').match(/[\w-]+/g))
  const isSaid = (name: string) => name.split('.').every(word => said.has(word))
  expect(namesIn(en).length).toBeGreaterThan(300)
  expect(namesIn(en).filter(name => !isSaid(name))).toEqual([])
})
