import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { isPlural } from './messages-of.ts'

/** The names of all entries, but for plural forms, which `Intl` chooses. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || isPlural(value)) return []
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return Object.entries(value).flatMap(([name, one]) => [name, ...namesIn(one)])
}

test('every language of the site has a dictionary, and no other has', () => {
  expect(locales.map(({ id }) => messagesIn(id).site.name)).not.toContain('')
  expect(() => messagesIn('xx')).toThrow(
    'src/i18n/dictionaries.ts: there is no dictionary for xx; write one in src/i18n/xx, beginning with a copy'
  )
})

test('every entry of the dictionary is said somewhere', () => {
  const files = globSync('src/**/*.{ts,tsx,astro}').filter(file => !/i18n[\\/][\w-]+[\\/]/.test(file))
  const source = files.map(file => readFileSync(file, 'utf8')).join('\n')
  // The forms of a model are named by their ids.
  const content = globSync('content/models/*/model.yaml').map(file => readFileSync(file, 'utf8'))
  const said = new Set([source, ...content].join('\n').match(/[\w-]+/g))
  const isSaid = (name: string) => name.split('.').every(word => said.has(word))
  const names = namesIn(messagesIn(sourceLocale.id))
  expect(names.length).toBeGreaterThan(300)
  expect(names.filter(name => !isSaid(name))).toEqual([])
})
