import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating, Response } from '../../../src/core/sheet.ts'
import { ballotRows } from '../../../src/core/workshop/ballot-rows.ts'
import { tally } from '../../../src/core/workshop/tally.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import { readVotes } from '../../../src/core/workshop/vote-reading.ts'
import type { CastBallot } from '../../../src/core/workshop/votes.ts'
import { partCells, partHeads, partSentence } from '../../../src/wording/part-cells.ts'
import { agreedParts } from '../../../src/wording/part-rows.ts'
import { figureRows, votesCell } from '../../../src/wording/vote-figures.ts'
import { plotSentence, verdictSentences } from '../../../src/wording/vote-sentences.ts'
import { votesCsv } from '../../../src/wording/votes-csv.ts'
import { wallTopic } from '../../../src/wording/wall-topic.ts'
import { many } from '../../core/many.ts'
import { castFor } from '../../core/workshop/cast.ts'
import { harbour } from '../harbour.ts'
import { languages } from '../languages.ts'
import { expectSound } from './sound.ts'

const asked = { model: 'harbour', modelVersion: 1, form: 'short', dimensions: ['crew', 'ship'] } as const
const topics = topicsOf([asked], [harbour])
const response = fc.constantFrom<Response | undefined>(1, 2, 3, 4, 5, 'unknown', 'na', undefined)
const ballot = fc.record({
  role: fc.constantFrom<number | null>(0, 0, 1, 1, null),
  round: fc.constantFrom(1, 1, 1, 2),
  answers: fc.record({ watch: response, rope: response, hull: response })
})
const casts = fc
  .oneof(fc.array(ballot, { maxLength: 12 }), fc.array(ballot, { minLength: 10, maxLength: 14 }))
  .map(all =>
    all.map(({ role, round, answers }, at): CastBallot => {
      const given = Object.entries(answers).filter((one): one is [string, Response] => one[1] !== undefined)
      return castFor('harbour', at, Object.fromEntries(given), { role, round })
    })
  )
const hands = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 })
const runs = { numRuns: many(20) }

describe.each(languages)('whatever was voted, in $name', language => {
  const { lang, messages } = language
  const words = { lang, t: messages }
  const { reveal } = messages.workshop
  const roles = [language.names.crew, language.names.ship]

  test('every question has a sentence, a cell and figures that can be read', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 14 }), fc.nat(3), (votes, unknown) => {
        const reading = { ...readVotes(votes as Rating[]), unknown }
        const said = verdictSentences(reading, lang, reveal)
        expect(said.length).toBeGreaterThan(0)
        expectSound([
          ...[...said, plotSentence('Watch', reading, lang, reveal), votesCell(reading, words)],
          ...figureRows([reading], words).flatMap(([name, cells]) => [name, ...cells])
        ])
      }),
      runs
    )
  })

  test('the wall shows as many dots as votes, and words that can be read', () => {
    fc.assert(
      fc.property(casts, hands, fc.boolean(), (cast, raised, named) => {
        const key = topics[0]?.key ?? ''
        const all = { 1: { [key]: raised } }
        const { topics: read, voters } = tally(cast, all, [asked], [harbour], !named)
        const [topic] = read
        if (!topic) throw new Error('it is asked')
        const shown = { topic, words: language.harbour.words, voters, hands: all, roles, named, agreed: undefined }
        const wall = wallTopic(shown, words)
        const dots = wall.rungs.reduce((sum, rung) => sum + rung.dots.length, 0)
        expect(dots).toBe((topic.second ?? topic.first).votes)
        expectSound([
          ...[wall.title, ...wall.says, wall.counted, wall.gap ?? ''],
          ...wall.rungs.flatMap(rung => [rung.says, rung.counted, rung.before ?? '']),
          ...wall.roles.map(({ mean }) => mean)
        ])
      }),
      runs
    )
  })

  test('a part of the outcome has a cell a heading, and a sentence that can be read', () => {
    fc.assert(
      fc.property(casts, fc.boolean(), (cast, isNameless) => {
        const { topics: read, voters } = tally(cast, {}, [asked], [harbour], isNameless)
        const sheet = { model: 'harbour', modelVersion: 1, form: 'short', answers: { watch: 3 } } as const
        const own = { asked, model: harbour, words: language.harbour.words, sheet, topics: read, roles }
        const parts = agreedParts({ ...own, voters: voters.first, isNameless })
        const heads = partHeads(parts, words)
        expect(parts.rows).toHaveLength(2)
        for (const row of parts.rows) {
          expect(partCells(row, words)).toHaveLength(heads.length)
          expectSound([...partCells(row, words), partSentence(row, parts.roles, words)])
        }
      }),
      runs
    )
  })

  test('a file has as many cells in each row, and a row a ballot that counts', () => {
    fc.assert(
      fc.property(casts, hands, fc.boolean(), (cast, raised, named) => {
        const rows = ballotRows({ ballots: cast, topics, roles, isNameless: !named, isLate: () => false })
        const key = topics[0]?.key ?? ''
        const table = votesCsv(
          {
            ...{ rows, topics, nameOf: ({ item }: { item: string }) => item, named, hands: { 1: { [key]: raised } } },
            ...{
              agreed: { [key]: 3 as const },
              filled: [key],
              filledFrom: { [key]: 1 as const },
              said: { [key]: 'so' }
            },
            ...{ late: 0, lateHands: [] }
          },
          words
        )
        expect(new Set(table.map(row => row.length)).size).toBe(1)
        const ballots = table.filter(([kind]) => kind === messages.workshop.csv.ballot)
        expect(ballots).toHaveLength(rows.length)
        expectSound(table.flat())
      }),
      runs
    )
  })
})
