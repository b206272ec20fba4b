import { describe, expect, test } from 'vitest'
import { modelFile } from '../../src/collections/model-file.ts'
import { toModel } from '../../src/collections/to-model.ts'
import { itemsOf, scopeOf } from '../../src/core/model.ts'
import { structure, tower } from './barometer.ts'

/** `key: what was expected`, as Astro prints it under the name of the file. */
function mistakes(file: unknown): string[] {
  const { success, error } = modelFile.safeParse(file)
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

type Path = readonly (string | number)[]

/** The file with one value put in, or taken out with undefined. */
function changed(file: object, path: Path, value: unknown): unknown {
  const copy = structuredClone(file)
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy)
  const last = path.at(-1) as string
  if (value === undefined) delete (parent as Record<string, unknown>)[last]
  else (parent as Record<string, unknown>)[last] = value
  return copy
}

const skill: Path = ['dimensions', 0, 'capabilities', 0]

describe('a mistake in model.yaml is told with its key and what was expected', () => {
  test('and there is none in a good file', () => {
    expect([mistakes(structure()), mistakes(tower())]).toEqual([[], []])
  })

  test.each<[string, Path, unknown, RegExp]>([
    ['bars that do not rise', ['stages', 1, 'bar'], 2, /^stages: bars must rise from stage to stage$/],
    ['floors that fall', ['stages', 1, 'floor'], 1, /^stages: floors must not fall from stage to stage$/],
    ['a floor above its bar', ['stages', 1, 'floor'], 4, /^stages: no floor may be above the bar of its stage$/],
    ['a bar above 5', ['stages', 1, 'bar'], 6, /^stages\.1\.bar: must be between 1 and 5$/],
    ['a misspelt key of a stage', ['stages', 1, 'flor'], 1, /^stages\.1: Unrecognized key: "flor"$/],
    ['one stage only', ['stages'], [{ id: 'calm', bar: 1, floor: 1 }], /^stages: .*>=2/],
    ['a weight of 0', ['dimensions', 0, 'weight'], 0, /^dimensions\.0\.weight: must be greater than 0$/],
    ['a weight below 0', [...skill, 'weight'], -1, /^dimensions\.0\.capabilities\.0\.weight: must be greater than 0$/],
    ['a misspelt key', [...skill, 'wieght'], 2, /^dimensions\.0\.capabilities\.0: Unrecognized key: "wieght"$/],
    ['a misspelt key at the top', ['nummer'], 2, /^: Unrecognized key: "nummer"$/],
    ['an effort of 6', [...skill, 'steps', 0, 'effort'], 6, /steps\.0\.effort: must be 1 to 5$/],
    ['half an effort', [...skill, 'steps', 0, 'effort'], 1.5, /steps\.0\.effort: must be a whole number$/],
    ['no days', [...skill, 'steps', 0, 'days'], 0, /steps\.0\.days: must be greater than 0$/],
    ['three steps', [...skill, 'steps'], [], /steps: must list the four steps 1→2, 2→3, 3→4 and 4→5$/],
    ['ladder: false', [...skill, 'ladder'], false, /ladder: must be true or left out$/],
    ['a label for an id', [...skill, 'id'], 'Air Pressure', /id: must be lower-case letters, digits and hyphens$/],
    ['a label for an item', [...skill, 'practices', 0], 'The gauge', /practices\.0: must be an id .* or \{ id, since/],
    [
      'a misspelt key of an item',
      [...skill, 'practices', 0],
      { id: 'a', sinc: 2 },
      /practices\.0: Unrecognized key: "sinc"$/
    ],
    [
      'an item retired before it came',
      [...skill, 'practices', 0],
      { id: 'a', since: 3, retired: 2 },
      /practices\.0: .*retired/
    ],
    ['the same item twice', [...skill, 'practices'], ['gauge', 'gauge'], /: uses the id pressure:gauge twice$/],
    ['no dimension', ['dimensions'], [], /^dimensions: /],
    ['an unknown form', ['forms'], ['short', 'medium'], /^forms\.1: .*"short"\|"long"$/],
    ['the same form twice', ['forms'], ['short', 'long', 'long'], /^forms: names a form twice$/],
    ['a scale for an unknown form', ['scales'], { lnog: 'spread' }, /^scales.*lnog/],
    ['no scale for practices', ['scales'], {}, /^scales: must name a scale for the long form/],
    ['a form without items', [...skill, 'practices'], undefined, /^forms: names long, but no item belongs to it$/],
    ['a number above 255', ['number'], 256, /^number: /],
    ['no number', ['number'], undefined, /^number: .*number/],
    ['an unknown reading', ['reading'], 'stage', /^reading: must be stages or levels$/]
  ])('%s', (_, path, value, expected) => {
    expect(mistakes(changed(structure(), path, value))).toEqual([expect.stringMatching(expected)])
  })

  test.each<[string, Path, unknown, RegExp]>([
    ['a floor above the bar', ['floor'], 4, /^floor: floor must not be above bar$/],
    ['a group of an unknown level', ['groups', 'all'], ['grnd'], /^groups\.all: names grnd, which is no dimension$/],
    [
      'items beside capabilities',
      ['dimensions', 0, 'capabilities'],
      [{ id: 'x' }],
      /^dimensions\.0: must have either capabilities or items of its own$/
    ],
    [
      'neither items nor capabilities',
      ['dimensions', 0, 'items'],
      undefined,
      /^dimensions\.0: must have either capabilities or items of its own$/
    ],
    ['stages of a model read by levels', ['stages'], [], /^: Unrecognized key: "stages"$/]
  ])('levels: %s', (_, path, value, expected) => {
    expect(mistakes(changed(tower(), path, value))).toEqual([expect.stringMatching(expected)])
  })
})

describe('a model of another field', () => {
  test('becomes a structure without a line of code', () => {
    expect(toModel('barometer', modelFile.parse(structure()))).toMatchObject({
      id: 'barometer',
      number: 250,
      reading: 'stages',
      forms: { short: ['pressure'], long: ['pressure:gauge', 'pressure:log'] },
      dimensions: [{ id: 'air', weight: 1, capabilities: [{ id: 'pressure', weight: 1 }] }]
    })
  })

  test('has no changes while every item is of the first version', () => {
    expect(toModel('barometer', modelFile.parse(structure()))).not.toHaveProperty('changes')
  })

  test('read by levels, each level is its own capability', () => {
    expect(toModel('tower', modelFile.parse(tower()))).toMatchObject({
      reading: 'levels',
      forms: { short: ['ground:stone', 'ground:sand'] },
      dimensions: [{ id: 'ground', capabilities: [{ id: 'ground', advice: ['build', 'repair'] }] }]
    })
  })

  test('puts new items last for ever and lets retired ones keep their place', () => {
    const practices = ['gauge', { id: 'newer', since: 2 }, { id: 'old', since: 1, retired: 3 }, 'log']
    const file = changed({ ...structure(), version: 3 }, [...skill, 'practices'], practices)
    const model = toModel('barometer', modelFile.parse(file))
    const name = (item: string) => `pressure:${item}`
    expect(model.forms.long).toEqual(['gauge', 'old', 'log', 'newer'].map(name))
    expect(itemsOf(model, 'long', 1)).toEqual(['gauge', 'old', 'log'].map(name))
    expect(scopeOf(model, 'long', 2)).toEqual(['gauge', 'old', 'log', 'newer'].map(name))
    expect(scopeOf(model, 'long')).toEqual(['gauge', 'log', 'newer'].map(name))
  })
})
