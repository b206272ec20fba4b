import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { ballotRows } from '../../../src/core/workshop/ballot-rows.ts'
import { roleMeans } from '../../../src/core/workshop/role-means.ts'
import { comparedRoles, toldRoles } from '../../../src/core/workshop/roles.ts'
import { rungDots } from '../../../src/core/workshop/rung-dots.ts'
import { fewestShown, isHidden, tally } from '../../../src/core/workshop/tally.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import type { CastBallot, Voter } from '../../../src/core/workshop/votes.ts'
import { many } from '../many.ts'
import { competency, stagesModel } from '../models.ts'
import { castFor } from './cast.ts'

// Whoever knows what all say and what a group says must not be able to work out what one or two people said.
const roles = ['a', 'b', 'c']
const role = fc.constantFrom<number | null>(0, 0, 1, 1, 2, null)
const response = fc.constantFrom<Response | undefined>(1, 2, 3, 4, 5, 'unknown', 'na', undefined)
const people = fc.array(fc.record({ role, said: response }), { maxLength: 14 })
const runs = { numRuns: many(200) }
const voters = (all: readonly { role: number | null; said: Response | undefined }[]): Voter[] =>
  all.map(({ role: own, said }, ballot) => ({ ballot, role: own, answers: said === undefined ? {} : { t: said } }))
const isNobody = (count: number) => count === 0 || count >= fewestShown

describe('without names', () => {
  test('no role is told of one or two, nor are one or two left over', () => {
    const sizes = fc.array(fc.nat(6), { maxLength: 5 })
    fc.assert(
      fc.property(sizes, fc.nat(6), (drawn, others) => {
        const all = drawn.reduce((sum, size) => sum + size, others)
        const told = toldRoles(
          drawn.map((size, at) => [at, size] as const),
          all,
          true
        )
        const counted = [...told].map(at => drawn[at] as number)
        expect(counted.every(size => size >= fewestShown)).toBe(true)
        if (told.size > 0) expect(isNobody(all - counted.reduce((sum, size) => sum + size, 0))).toBe(true)
      }),
      runs
    )
  })

  test('the dots of a wall tell a role by its shape only where it is of three, and so are those without one', () => {
    fc.assert(
      fc.property(people, all => {
        const dots = rungDots({ voters: voters(all), topic: 't', named: false }).flat()
        const told = [...new Set(dots.filter(dot => dot !== null))]
        for (const one of told) expect(dots.filter(dot => dot === one).length).toBeGreaterThanOrEqual(fewestShown)
        if (told.length > 0) expect(isNobody(dots.filter(dot => dot === null).length)).toBe(true)
      }),
      runs
    )
  })

  test('no dot is lost or made up, and each stands on the rung that was chosen', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (all, named) => {
        const dots = rungDots({ voters: voters(all), topic: 't', named })
        expect(dots.map(here => here.length)).toEqual(
          [1, 2, 3, 4, 5].map(rung => all.filter(({ said }) => said === rung).length)
        )
      }),
      runs
    )
  })

  test('a mean is told of those roles only that the dots tell', () => {
    fc.assert(
      fc.property(people, all => {
        const dots = rungDots({ voters: voters(all), topic: 't', named: false })
        const means = roleMeans(roles, voters(all), 't', own => dots.some(here => here.includes(own)))
        for (const [at, { mean }] of means.entries()) if (mean !== undefined) expect(dots.flat()).toContain(at)
      }),
      runs
    )
  })

  test('roles are compared two or more at a time, and leave nobody alone', () => {
    fc.assert(
      fc.property(people, all => {
        const compared = comparedRoles(roles, voters(all), { isNameless: true })
        expect(compared.length).not.toBe(1)
        const counted = compared.reduce((sum, one) => sum + one.voters.length, 0)
        if (compared.length > 0) expect(isNobody(all.length - counted)).toBe(true)
      }),
      runs
    )
  })
})

const model = stagesModel([competency('lead', ['t', 'u'])])
const asked = [{ model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] }] as const
const ballots = people.map(all =>
  all.map(
    ({ role: own, said }, at): CastBallot => castFor('small', at, said === undefined ? {} : { t: said }, { role: own })
  )
)

describe('of nameless ballots', () => {
  test('a question that one or two rated shows nothing, and one that three rated everything', () => {
    fc.assert(
      fc.property(ballots, cast => {
        const [topic] = tally(cast, {}, asked, [model], true).topics
        const rated = cast.filter(({ sheets }) => typeof sheets[0]?.answers.t === 'number').length
        expect(topic?.first.votes).toBe(isNobody(rated) ? rated : 0)
        expect(isHidden(rated, true)).toBe(!isNobody(rated))
        expect(topic?.firstVotes).toHaveLength(isNobody(rated) ? rated : 0)
      }),
      runs
    )
  })

  test('a table has no round, no rating and no role of one or two, and no name', () => {
    fc.assert(
      fc.property(ballots, cast => {
        const topics = topicsOf(asked, [model])
        const rows = ballotRows({ ballots: cast, topics, roles, isNameless: true, isLate: () => false })
        expect(isNobody(rows.length)).toBe(true)
        for (const [at] of topics.entries()) {
          expect(isNobody(rows.filter(({ answers }) => typeof answers[at] === 'number').length)).toBe(true)
        }
        for (const one of new Set(rows.map(({ role: own }) => own))) {
          expect(isNobody(rows.filter(({ role: own }) => own === one).length)).toBe(true)
        }
        expect(rows.every(row => !('name' in row))).toBe(true)
      }),
      runs
    )
  })
})
