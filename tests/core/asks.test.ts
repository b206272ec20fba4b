import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOut } from '../../src/core/find-out.ts'
import { firstSteps, lowestIn } from '../../src/core/first-steps.ts'
import { capabilityOf, scopeOf } from '../../src/core/model.ts'
import { proofOf } from '../../src/core/proof.ts'
import { ratedItems, score, unrated } from '../../src/core/score.ts'
import { toAsk } from '../../src/core/to-ask.ts'
import { provable, toBring } from '../../src/core/to-bring.ts'
import { heldSkills } from '../../src/core/worksheets/held-skills.ts'
import { anyWithSheet } from './arbitraries.ts'
import { many } from './many.ts'

const runs = { numRuns: many(40) }
const skillOf = (asked: ReturnType<typeof toAsk>[number]) =>
  asked.kind === 'show' ? asked.claim.capability : asked.capability

describe('whatever was answered', () => {
  test('what is to be brought is every rating of 3 and more, once, the fewest rungs to fall first', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const claims = toBring(model, sheet)
        const high = ratedItems(model, sheet).filter(({ rating }) => rating >= provable)
        const brought = claims.flatMap(({ items }) => items)
        expect(brought.map(({ item }) => item).sort()).toEqual(high.map(({ item }) => item).sort())
        const falls = claims.map(one => one.falls ?? 5)
        expect(falls).toEqual([...falls].sort((a, b) => a - b))
        expect(
          claims.every(({ capability, items }) => items.every(({ item }) => capabilityOf(item) === capability))
        ).toBe(true)
      }),
      runs
    )
  })

  test('nobody is asked twice about a skill, nor more than there is time for, and for proof of a claim only', () => {
    fc.assert(
      fc.property(anyWithSheet, fc.nat(8), ({ model, sheet }, count) => {
        const asked = toAsk(model, sheet, count)
        expect(asked.length).toBeLessThanOrEqual(count)
        expect(new Set(asked.map(skillOf)).size).toBe(asked.length)
        const rated = new Map(ratedItems(model, sheet).map(({ item, rating }) => [item, rating]))
        for (const one of asked) {
          if (one.kind === 'show') expect(one.claim.items.every(({ item }) => (rated.get(item) ?? 0) >= 3)).toBe(true)
          if (one.kind === 'change') expect(one.rating).toBeLessThan(3)
        }
      }),
      runs
    )
  })

  test('what is to be found out is every question without a rating, but for parts that nobody began', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const { open } = score(model, sheet)
        const left = findOut(model, sheet)
        const begun = (item: string) =>
          !model.dimensions.some(
            ({ id, capabilities }) => open.includes(id) && capabilities.some(one => one.id === capabilityOf(item))
          )
        expect(left.map(({ item }) => item).sort()).toEqual(unrated(model, sheet).filter(begun).sort())
        for (const { item, said } of left) expect(said === 'unknown').toBe(sheet.answers[item] === 'unknown')
      }),
      runs
    )
  })

  test('what holds back is named once, no more than is asked for, and has something that can be done', () => {
    fc.assert(
      fc.property(anyWithSheet, fc.integer({ min: 1, max: 4 }), ({ model, sheet }, count) => {
        const held = heldSkills(model, sheet, {}, count)
        expect(held.length).toBeLessThanOrEqual(count)
        expect(new Set(held).size).toBe(held.length)
        for (const skill of held) expect(lowestIn(model, sheet, skill)).toBeDefined()
      }),
      runs
    )
  })

  test('a first step is of a skill that is rated, one a skill and kind', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const steps = firstSteps(model, sheet)
        const keys = steps.map(({ capability, step }) => `${capability}-${step}`)
        expect(new Set(keys).size).toBe(keys.length)
        if (model.reading === 'levels') return
        for (const { capability } of steps) expect(lowestIn(model, sheet, capability)).toBeDefined()
      }),
      runs
    )
  })

  test('a step that is done is proved by what the sheet asks, or not at all', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const scope = scopeOf(model, sheet.form, sheet.modelVersion)
        for (const { capability, step } of firstSteps(model, sheet)) {
          const proof = proofOf(model, sheet, { model: model.id, capability, step, status: 'done' })
          const items = proof?.kind === 'ladder' ? [proof.item] : (proof?.items ?? [])
          expect(items.every(item => scope.includes(item))).toBe(true)
        }
      }),
      runs
    )
  })
})
