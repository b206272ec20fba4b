import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FormId, scopeOf } from '../../src/core/model.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { shipped } from '../collections/shipped.ts'
import { open } from './built.ts'

const root = path.join(import.meta.dirname, '../..')
const site = open()
const models = globSync('models/*/model.yaml', { cwd: path.join(root, 'content') }).map(file =>
  path.basename(path.dirname(file))
)
const json = (address: string) => JSON.parse(site.read(address)) as Record<string, unknown>

interface Structure {
  readonly id: string
  readonly reading: 'stages' | 'levels' | 'profile'
  readonly changes?: Readonly<Record<string, { readonly retired?: number; readonly ladder?: true }>>
  readonly forms: Readonly<Record<string, readonly string[]>>
  readonly dimensions: readonly {
    readonly id: string
    readonly weight: number
    readonly capabilities: readonly {
      readonly id: string
      readonly weight: number
      readonly items: Readonly<Record<string, readonly string[]>>
      readonly steps?: readonly unknown[]
      readonly advice?: readonly string[]
    }[]
  }[]
}

describe.each(models)('the data of %s', id => {
  const structure = json(`/models/${id}.json`) as unknown as Structure

  test('has the keys of the contract and no others', () => {
    const always = ['id', 'number', 'version', 'reading', 'overall', 'forms', 'dimensions']
    const byReading = { stages: ['stages'], levels: ['bar', 'floor', 'groups'], profile: [] }[structure.reading]
    const changes = structure.changes ? ['changes'] : []
    expect(Object.keys(structure).sort()).toEqual([...always, ...changes, ...byReading].sort())
    expect(structure.id).toBe(id)
    for (const dimension of structure.dimensions) {
      expect(Object.keys(dimension).sort()).toEqual(['capabilities', 'id', 'weight'])
      for (const capability of dimension.capabilities) {
        expect(['advice', 'id', 'items', 'steps', 'weight']).toEqual(expect.arrayContaining(Object.keys(capability)))
        expect(Object.keys(capability.items).sort()).toEqual(Object.keys(structure.forms).sort())
      }
    }
  })

  const isAsked = (item: string) => structure.changes?.[item]?.retired === undefined

  test('lists each item of a form once, and once under its capability as long as it is asked', () => {
    for (const [form, items] of Object.entries(structure.forms)) {
      const byCapability = structure.dimensions.flatMap(one => one.capabilities.flatMap(part => part.items[form] ?? []))
      expect([...byCapability].sort()).toEqual(items.filter(isAsked).sort())
      expect(new Set(items).size).toBe(items.length)
    }
  })

  test('has in each language words for every id, and the same ids', () => {
    const keys = (locale: string) => {
      const words = json(`/${locale}/models/${id}.json`)
      // What was retired has words only in the languages that had them; a skill may bear the name of a retired ladder.
      const isCommon = (part: string, key: string) => !['ladders', 'items'].includes(part) || isAsked(key)
      return Object.fromEntries(
        Object.entries(words).map(([part, value]) => [
          part,
          typeof value === 'object'
            ? Object.keys(value as object)
                .filter(key => isCommon(part, key))
                .sort()
            : typeof value
        ])
      )
    }
    for (const { id: locale } of locales) expect(keys(locale), locale).toEqual(keys(sourceLocale.id))
    const { dimensions, capabilities, ladders, items, advice } = keys(sourceLocale.id) as Record<string, string[]>
    const parts = structure.dimensions.flatMap(one => one.capabilities)
    const steps = parts.flatMap(part => [
      ...(part.steps?.map((_, at) => `${part.id}-${at + 1}`) ?? []),
      ...(part.advice?.map(name => `${part.id}-${name}`) ?? [])
    ])
    expect(dimensions).toEqual(structure.dimensions.map(one => one.id).sort())
    expect(capabilities).toEqual(parts.map(part => part.id).sort())
    const asked = Object.values(structure.forms).flat().filter(isAsked).sort()
    const isLadder = (item: string) => !item.includes(':') || structure.changes?.[item]?.ladder
    expect(ladders).toEqual(asked.filter(isLadder))
    expect(items).toEqual(asked.filter(item => !isLadder(item)))
    expect(advice).toEqual(steps.sort())
  })
})

describe('every model', () => {
  test.each(shipped)('$id asks as many items as its structure says', model => {
    const { forms: built, changes } = json(`/models/${model.id}.json`) as unknown as Structure
    const asked = (items: readonly string[]) => items.filter(item => changes?.[item]?.retired === undefined)
    const counts = Object.entries(built).map(([form, items]) => [form, asked(items).length])
    const forms = Object.keys(model.forms) as FormId[]
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(forms.map(form => [form, scopeOf(model, form).length]))
    )
  })
})

describe('the method', () => {
  test('runs in Node as it is, without a build', () => {
    const files = globSync('src/core/*.ts', { cwd: root }).map(file => `./${file.split(path.sep).join('/')}`)
    const script = `Promise.all(${JSON.stringify(files)}.map(file => import(file)))`
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(files).toContain('./src/core/score.ts')
  })
})
