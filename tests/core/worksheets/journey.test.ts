import { describe, expect, test } from 'vitest'
import {
  feelingOf,
  type Journey,
  type JourneyStage,
  journeyCounts,
  lowestStage,
  mostStages,
  withCell,
  withStage,
  withStageMoved
} from '../../../src/core/worksheets/journey.ts'
import { withPasted } from '../../../src/core/worksheets/pasted-journey.ts'

const stage = (id: string, feeling?: string): JourneyStage => ({
  id,
  name: id.toUpperCase(),
  cells: feeling === undefined ? {} : { feeling: { text: feeling, known: 'seen' } }
})
const journey = (...stages: JourneyStage[]): Journey => ({ title: 'T', stages })
const ids = (one: Journey | undefined) => one?.stages.map(({ id }) => id)

describe('a feeling', () => {
  test.each([
    ['-2', -2],
    ['0', 0],
    ['2', 2],
    ['3', undefined],
    ['good', undefined],
    [undefined, undefined]
  ])('written as %s is %s', (text, feeling) => {
    expect(feelingOf(stage('a', text))).toBe(feeling)
  })

  test.each<[string, Journey, string | undefined]>([
    ['the worst of all', journey(stage('a', '-1'), stage('b', '-2'), stage('c', '1')), 'b'],
    ['the earlier of two that are the same', journey(stage('a', '1'), stage('b', '-1'), stage('c', '-1')), 'b'],
    ['none where nothing is below 0', journey(stage('a', '0'), stage('b')), undefined],
    ['none without a stage', journey(), undefined]
  ])('is lowest at %s', (_, one, id) => {
    expect(lowestStage(one)?.id).toBe(id)
  })
})

describe('a cell', () => {
  const empty = journey(stage('a'), stage('b'))

  test('is a guess until somebody says how it is known', () => {
    const written = withCell(empty, 'a', 'wants', { text: 'A date' })
    expect(written.stages[0]?.cells).toEqual({ wants: { text: 'A date', known: 'guessed' } })
    expect(journeyCounts(written)).toEqual({ filled: 1, guessed: 1 })
    const seen = withCell(written, 'a', 'wants', { known: 'seen' })
    expect(seen.stages[0]?.cells.wants).toEqual({ text: 'A date', known: 'seen' })
    expect(journeyCounts(seen)).toEqual({ filled: 1, guessed: 0 })
  })

  test('without a text is gone, and other stages stay as they are', () => {
    const written = withCell(withCell(empty, 'a', 'wants', { text: 'x' }), 'a', 'does', { text: 'y' })
    const erased = withCell(written, 'a', 'wants', { text: '' })
    expect(Object.keys(erased.stages[0]?.cells ?? {})).toEqual(['does'])
    expect(withCell(empty, 'a', 'who', { known: 'said' }).stages[0]?.cells).toEqual({})
    expect(erased.stages[1]).toBe(empty.stages[1])
  })

  test('a stage is renamed', () => {
    expect(withStage(empty, 'b', one => ({ ...one, name: 'Paying' })).stages.map(({ name }) => name)).toEqual([
      'A',
      'Paying'
    ])
  })
})

describe('a stage', () => {
  const three = journey(stage('a'), stage('b'), stage('c'))
  test.each<[string, -1 | 1, string[]]>([
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'c', 'b']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['x', 1, ['a', 'b', 'c']]
  ])('%s moved by %i gives %s', (id, by, order) => {
    expect(ids(withStageMoved(three, id, by))).toEqual(order)
  })
})

describe('a pasted table', () => {
  const fresh = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']
  const paste = (table: string, one = journey(stage('a')), field: 'name' | 'wants' | 'waiting' = 'name', at = 0) =>
    withPasted(one, { stage: at, field }, table, fresh)

  test('goes on from its field, a row a stage, and adds what is missing', () => {
    const pasted = paste('Looking\tA date\tCalls\r\nBooking\tA number\t\r\n')
    expect(pasted?.stages).toEqual([
      {
        id: 'a',
        name: 'Looking',
        cells: { wants: { text: 'A date', known: 'guessed' }, does: { text: 'Calls', known: 'guessed' } }
      },
      { id: 'n2', name: 'Booking', cells: { wants: { text: 'A number', known: 'guessed' } } }
    ])
  })

  test('leaves what is known as it was, reads feelings in any digits, and leaves out what is none', () => {
    const one = withCell(journey(stage('a')), 'a', 'waiting', { text: '1 h', known: 'seen' })
    expect(paste('2 h\t−۱', one, 'waiting')?.stages[0]?.cells).toEqual({
      waiting: { text: '2 h', known: 'seen' },
      feeling: { text: '-1', known: 'guessed' }
    })
    expect(paste('2 h\tfine', one, 'waiting')?.stages[0]?.cells.feeling).toBeUndefined()
    expect(paste('2 h\t7', one, 'waiting')?.stages[0]?.cells.feeling).toBeUndefined()
  })

  test('of five hundred cells fills eight stages and no more', () => {
    const table = Array.from({ length: 50 }, (_, row) =>
      Array.from({ length: 10 }, (_, at) => `${row}/${at}`).join('\t')
    )
    const pasted = paste(table.join('\n'))
    expect(pasted?.stages).toHaveLength(mostStages)
    expect(pasted?.stages[7]?.cells.waiting?.text).toBe('7/5')
    expect(pasted && journeyCounts(pasted)).toEqual({ filled: 40, guessed: 40 })
    expect(paste(table.join('\n'), pasted, 'wants', 7)?.stages).toHaveLength(mostStages)
  })

  test('names stages itself where nobody gave names, and is none where it is one cell', () => {
    expect(ids(withPasted(journey(), { stage: 0, field: 'name' }, 'A\nB', []))).toEqual(['pasted-0', 'pasted-1'])
    expect(paste('only words, with\u00a0spaces')).toBeUndefined()
  })
})
