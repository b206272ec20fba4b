import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/core/sheet.ts'
import type { Asked } from '../../src/core/workshop/invitation.ts'
import { tally } from '../../src/core/workshop/tally.ts'
import type { CastBallot } from '../../src/core/workshop/votes.ts'
import { agreedParts } from '../../src/wording/part-rows.ts'
import { sheet } from '../core/models.ts'
import { castFor } from '../core/workshop/cast.ts'
import { harbour, wordless } from './harbour.ts'
import { languages } from './languages.ts'

const asked: Asked = { model: 'harbour', modelVersion: 1, form: 'short', dimensions: ['crew', 'ship'] }
type Answers = Readonly<Record<string, Response>>

/** Six people on the crew: 1 2 3 3 4 5 make 3 in the mean, and of the ship only two say something. */
const six: readonly Answers[] = [1, 2, 3, 3, 4, 5].map((vote, at) => ({
  watch: vote as Response,
  ...(at < 2 && { hull: 4 as const })
}))

describe.each(languages)('the parts of an outcome in $name', language => {
  const parts = (
    ballots: readonly CastBallot[],
    {
      agreed = {},
      roles = [] as string[],
      dimensions = asked.dimensions,
      words = language.harbour.words,
      isNameless = false
    } = {}
  ) => {
    const each = { ...asked, dimensions }
    const { topics, voters } = tally(ballots, {}, [each], [harbour])
    const own = sheet(harbour, agreed)
    return agreedParts({
      asked: each,
      model: harbour,
      words,
      sheet: own,
      topics,
      roles,
      voters: voters.first,
      isNameless
    })
  }
  const cast = (answers: readonly Answers[], role = (_: number): number | null => null) =>
    answers.map((one, at) => castFor('harbour', at, one, { role: role(at) }))

  test('are those that were asked, called by their names', () => {
    expect(parts([]).rows.map(({ name }) => name)).toEqual([language.names.crew, language.names.ship])
    expect(parts([], { dimensions: ['ship'] }).rows.map(({ id }) => id)).toEqual(['ship'])
    expect(parts([], { words: wordless(language.harbour.words) }).rows.map(({ name }) => name)).toEqual([
      'crew',
      'ship'
    ])
  })

  test('have nothing but a name before anybody voted or agreed', () => {
    expect(parts([]).rows[0]).toEqual({
      id: 'crew',
      name: language.names.crew,
      agreed: undefined,
      mean: undefined,
      spread: undefined,
      agreement: undefined,
      roles: []
    })
  })

  test('keep decision and measurement apart: agreed 4 and 5 make 4.5, voted is 3', () => {
    const [crew] = parts(cast(six), { agreed: { watch: 4, rope: 5 } }).rows
    expect([crew?.agreed, crew?.mean]).toEqual([4.5, 3])
  })

  test('are spread over the middle half from six scores on: of 1 2 3 3 4 5 that is 2.25 to 3.75', () => {
    expect(parts(cast(six)).rows[0]?.spread).toEqual({ low: 2.25, high: 3.75, of: 'half' })
    expect(parts(cast(six)).rows[1]?.spread).toEqual({ low: 4, high: 4, of: 'all' })
  })

  test('agree by a figure only where a question has six votes: 1 − 2 ÷ 2 = 0 for the crew, none for the ship', () => {
    const [crew, ship] = parts(cast(six)).rows
    // The squares around 3 are 4 + 1 + 0 + 0 + 1 + 4 = 10, over 5 that is 2; chance has 2.
    expect(crew?.agreement).toBeCloseTo(0, 6)
    expect(ship?.agreement).toBeUndefined()
  })

  test('compare roles of three ballots or more: 1 2 3 make 2, 3 4 5 make 4', () => {
    const { rows, roles } = parts(
      cast(six, at => (at < 3 ? 0 : 1)),
      { roles: ['deck', 'bridge', 'galley'] }
    )
    expect(roles).toEqual(['deck', 'bridge'])
    expect(rows[0]?.roles).toEqual([2, 4])
  })

  test('leave a role without a score empty, not 0', () => {
    const { rows } = parts(
      cast(six, at => (at < 3 ? 0 : 1)),
      { roles: ['deck', 'bridge'] }
    )
    expect(rows[1]?.roles).toEqual([4, undefined])
  })

  test('compare no role with itself alone', () => {
    expect(
      parts(
        cast(six, () => 0),
        { roles: ['deck', 'bridge'] }
      )
    ).toMatchObject({ roles: [], rows: [{ roles: [] }, {}] })
  })

  test('show nothing of one or two ballots where those carry no name', () => {
    const [crew, ship] = parts(cast(six), { isNameless: true }).rows
    expect([crew?.mean, ship?.mean]).toEqual([3, undefined])
    expect(parts(cast(six)).rows[1]?.mean).toBe(4)
  })
})
