import { describe, expect, test } from 'vitest'
import { modelFile } from '../../src/collections/model-file.ts'
import { toModel } from '../../src/collections/to-model.ts'
import { itemsOf, scopeOf } from '../../src/core/model.ts'
import { isLadder } from '../../src/core/versions.ts'
import { profile, structure, tower } from './barometer.ts'

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
    ['a bar between two that are shown', ['stages', 1, 'bar'], 2.25, /^stages\.1\.bar: must have one decimal at most$/],
    [
      'a misspelt key of a stage',
      ['stages', 1, 'flor'],
      1,
      /^stages\.1: does not know flor \(did you mean floor\?\); expected id, bar, floor$/
    ],
    ['one stage only', ['stages'], [{ id: 'calm', bar: 1, floor: 1 }], /^stages: .*>=2/],
    ['a weight of 0', ['dimensions', 0, 'weight'], 0, /^dimensions\.0\.weight: must be greater than 0$/],
    ['a weight below 0', [...skill, 'weight'], -1, /^dimensions\.0\.capabilities\.0\.weight: must be greater than 0$/],
    [
      'a misspelt key',
      [...skill, 'wieght'],
      2,
      /^dimensions\.0\.capabilities\.0: does not know wieght \(did you mean weight\?\); expected id, weight, ladder, practices, steps$/
    ],
    [
      'a misspelt key at the top',
      ['nummer'],
      2,
      /^: does not know nummer \(did you mean number\?\); expected number, version, overall, forms, .*reading, stages$/
    ],
    ['an effort of 6', [...skill, 'steps', 0, 'effort'], 6, /steps\.0\.effort: must be 1 to 5$/],
    ['half an effort', [...skill, 'steps', 0, 'effort'], 1.5, /steps\.0\.effort: must be a whole number$/],
    ['no days', [...skill, 'steps', 0, 'days'], 0, /steps\.0\.days: must be greater than 0$/],
    ['three steps', [...skill, 'steps'], [], /steps: must list the four steps 1→2, 2→3, 3→4 and 4→5$/],
    ['ladder: false', [...skill, 'ladder'], false, /ladder: must be true, \{ reworded \} or a list .*; left out/],
    [
      'a misspelt key of a ladder',
      [...skill, 'ladder'],
      { rewordet: 2 },
      /ladder: must be true, \{ reworded \} or a list/
    ],
    [
      'an unknown reason',
      [...skill, 'steps', 0, 'because'],
      'money',
      /because: must be agreement, sacrifice or system/
    ],
    ['no work', [...skill, 'steps', 0, 'work'], 0, /steps\.0\.work: must be greater than 0$/],
    [
      'an item of a version that is not there yet',
      [...skill, 'practices', 1],
      { id: 'log', since: 2 },
      /practices\.1\.since: names version 2, which is not there yet: the model says version 1$/
    ],
    [
      'an item retired by a version that is not there yet',
      [...skill, 'practices', 1],
      { id: 'log', retired: 3 },
      /practices\.1\.retired: names version 3, which is not there yet/
    ],
    [
      'a ladder reworded by a version that is not there yet',
      [...skill, 'ladder'],
      { reworded: 2 },
      /capabilities\.0\.ladder\.reworded: names version 2, which is not there yet/
    ],
    [
      'a later ladder of a version that is not there yet',
      [...skill, 'ladder'],
      [{ id: 'pressure' }, { id: 'ladder-2', since: 2 }],
      /ladder\.1\.since: names version 2, which is not there yet/
    ],
    [
      'a rule of a version that is not there yet',
      ['overall'],
      { 2: 'skills' },
      /^overall\.2: names version 2, which is not/
    ],
    ['an unknown rule', ['overall'], { 1: 'skill' }, /^overall\.1: must be dimensions or skills$/],
    ['a rule of no version', ['overall'], { first: 'skills' }, /^overall\.first: .*/],
    ['a label for an id', [...skill, 'id'], 'Air Pressure', /id: must be lower-case letters, digits and hyphens$/],
    ['a label for an item', [...skill, 'practices', 0], 'The gauge', /practices\.0: must be an id .* or \{ id, since/],
    [
      'a misspelt key of an item',
      [...skill, 'practices', 0],
      { id: 'a', sinc: 2 },
      /practices\.0: does not know sinc \(did you mean since\?\); expected id, since, retired, reworded$/
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
    [
      'practices that no form asks',
      ['forms'],
      ['short'],
      /^forms: must name long: dimensions have practices, which nothing else asks$/
    ],
    ['a number above 255', ['number'], 256, /^number: /],
    ['no number', ['number'], undefined, /^number: .*number/],
    ['an unknown reading', ['reading'], 'stage', /^reading: must be stages, levels or profile$/]
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
    ['stages of a model read by levels', ['stages'], [], /^: does not know stages; expected .*bar, floor, groups$/]
  ])('levels: %s', (_, path, value, expected) => {
    expect(mistakes(changed(tower(), path, value))).toEqual([expect.stringMatching(expected)])
  })
})

const versions = { ...structure(), version: 4 }

describe('a mistake in what has changed is told', () => {
  test.each<[string, Path, unknown, RegExp]>([
    [
      'reworded before it came',
      [...skill, 'practices', 0],
      { id: 'a', since: 3, reworded: 3 },
      /practices\.0: must be reworded in a version after the one that brought it and before it is retired$/
    ],
    [
      'reworded when it is retired',
      [...skill, 'practices', 0],
      { id: 'a', retired: 2, reworded: 3 },
      /must be reworded/
    ],
    [
      'reworded in version 1',
      [...skill, 'practices', 0],
      { id: 'a', reworded: 1 },
      /practices\.0: must be reworded in a version after/
    ],
    ['a ladder reworded in version 1', [...skill, 'ladder'], { reworded: 1 }, /ladder.reworded: must be 2 or more/],
    [
      'two ladders at once',
      [...skill, 'ladder'],
      [
        { id: 'pressure', retired: 4 },
        { id: 'ladder-2', since: 3 }
      ],
      /ladder: asks two ladders in version 3: retire the earlier one$/
    ],
    [
      'a ladder with the id of a practice',
      [...skill, 'ladder'],
      [
        { id: 'pressure', retired: 2 },
        { id: 'log', since: 2 }
      ],
      /uses the id pressure:log twice$/
    ],
    [
      'a form of which everything is retired',
      [...skill, 'practices'],
      [{ id: 'log', retired: 2 }],
      /^forms: names long, but no item belongs to it$/
    ],
    [
      'a weight that the rule does not go by',
      ['overall'],
      { 1: 'skills' },
      /^dimensions\.0\.weight: must be left out: overall is the mean of skills/
    ]
  ])('%s', (_, path, value, expected) => {
    const heavy = changed(versions, ['dimensions', 0, 'weight'], 2) as object
    expect(mistakes(changed(heavy, path, value))).toEqual([expect.stringMatching(expected)])
  })

  test('and a weight may stay where some version goes by it', () => {
    const heavy = changed(versions, ['dimensions', 0, 'weight'], 2) as object
    expect(mistakes(changed(heavy, ['overall'], { 1: 'dimensions', 2: 'skills' }))).toEqual([])
    expect(mistakes(changed(heavy, ['overall'], { 2: 'skills' }))).toEqual([])
    expect(mistakes({ ...versions, overall: { 1: 'skills' } })).toEqual([])
  })
})

describe('a profile', () => {
  test('is a good file without stages, bars or groups', () => {
    expect(mistakes(profile())).toEqual([])
    expect(toModel('garden', modelFile.parse(profile()))).toEqual({
      id: 'garden',
      number: 252,
      version: 1,
      reading: 'profile',
      overall: { 1: 'dimensions' },
      forms: { short: ['soil:depth', 'soil:water'] },
      dimensions: [
        {
          id: 'soil',
          weight: 1,
          capabilities: [
            { id: 'soil', weight: 1, items: { short: ['soil:depth', 'soil:water'] }, advice: ['build', 'repair'] }
          ]
        }
      ]
    })
  })

  test.each<[string, Path, unknown, RegExp]>([
    [
      'advice that it never shows',
      ['dimensions', 0, 'advice'],
      ['mend'],
      /^dimensions\.0\.advice: names mend; a profile shows/
    ],
    ['stages', ['stages'], [], /^: does not know stages; expected/]
  ])('does not take %s', (_, path, value, expected) => {
    expect(mistakes(changed(profile(), path, value))).toEqual([expect.stringMatching(expected)])
  })

  test('does not take steps: it has no route', () => {
    const { stages: _, ...rest } = structure()
    expect(mistakes({ ...rest, reading: 'profile' })).toEqual([
      'dimensions.0.capabilities.0.steps: must be left out: a profile has no route'
    ])
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

  test('takes a ladder that was reworded, and one that was replaced by another', () => {
    const reworded = changed(versions, [...skill, 'ladder'], { reworded: 2 })
    const first = toModel('barometer', modelFile.parse(reworded))
    expect([first.forms.short, first.changes]).toEqual([['pressure'], { pressure: { reworded: 2 } }])

    const replaced = changed(
      versions,
      [...skill, 'ladder'],
      [
        { id: 'pressure', retired: 2 },
        { id: 'ladder-2', since: 2, reworded: 3 }
      ]
    )
    const model = toModel('barometer', modelFile.parse(replaced))
    expect(model.forms.short).toEqual(['pressure', 'pressure:ladder-2'])
    expect(model.changes).toEqual({
      pressure: { since: 1, retired: 2 },
      'pressure:ladder-2': { since: 2, reworded: 3, ladder: true }
    })
    expect(model.dimensions[0]?.capabilities[0]?.items.short).toEqual(['pressure:ladder-2'])
    expect(scopeOf(model, 'short', 1)).toEqual(['pressure'])
    expect(['pressure', 'pressure:ladder-2', 'pressure:log'].map(item => isLadder(model, item))).toEqual([
      ...[true, true, false]
    ])
  })

  test('says the rule of its overall score, and what its steps take', () => {
    const file = changed(versions, [...skill, 'steps', 0], {
      effort: 3,
      impact: 3,
      days: 30,
      work: 12,
      because: 'system'
    })
    const model = toModel('barometer', modelFile.parse({ ...(file as object), overall: { 2: 'skills' } }))
    expect(model.overall).toEqual({ 2: 'skills' })
    expect(model.dimensions[0]?.capabilities[0]?.steps?.[0]).toMatchObject({ work: 12, because: 'system' })
    expect(toModel('barometer', modelFile.parse(structure())).overall).toEqual({ 1: 'dimensions' })
  })
})
