import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/**
 * Where names are not ours to give, or not names of concepts: Astro asks each page for the same ones, and a slice of a
 * dictionary is called after the feature whose words it holds.
 */
const exempt = /^src\/(pages|i18n\/[\w-]+)\//

/** The names that a file makes itself and exports; what it passes on keeps its meaning. */
function exportsOf(source: string): string[] {
  const made = source.matchAll(
    /^export (?:async )?(?:abstract )?(?:const|let|function\*?|class|type|interface) (\w+)/gm
  )
  return [...new Set([...made].map(([, name = '']) => name))]
}

test('no name is exported by two source files: one meaning a name', () => {
  const homes = new Map<string, string[]>()
  for (const found of globSync('src/**/*.{ts,tsx}', { cwd: root })) {
    const file = found.split(path.sep).join('/')
    if (exempt.test(file)) continue
    for (const name of exportsOf(readFileSync(path.join(root, file), 'utf8')))
      homes.set(name, [...(homes.get(name) ?? []), file])
  }
  expect(homes.size).toBeGreaterThan(500)
  expect([...homes].filter(([, files]) => files.length > 1)).toEqual([])
})

test('the exports of a file are found', () => {
  const source = 'export const a = 1\nexport async function b() {}\nexport interface C {}\nexport { d } from "./d.ts"'
  expect(exportsOf(source)).toEqual(['a', 'b', 'C'])
})
