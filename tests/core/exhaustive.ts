import fc from 'fast-check'
import { itemsOf, type Overall, type StagesModel, type Step } from '../../src/core/model.ts'
import type { Response, Sheet } from '../../src/core/sheet.ts'
import type { StepChoices } from '../../src/core/step.ts'
import { competency, fiveStages, sheet, skill, stagesModel } from './models.ts'

/** A question to the route: a small model, its answers, where to go and what the visitor decided about steps. */
export interface Journey {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly target: string
  readonly choices: StepChoices
}

const few = fc.constantFrom(1, 2)
const step = fc.record({
  effort: fc.constantFrom(1, 1, 2, 3, 5),
  impact: fc.oneof(few, fc.constantFrom(1, 3, 5)),
  days: fc.oneof(fc.constant(10), fc.constantFrom(10, 20, 30))
})
const fourSteps = fc.oneof(
  fc.array(step, { minLength: 4, maxLength: 4 }),
  step.map(each => [each, each, each, each])
)
const weight = fc.constantFrom(1, 1, 1, 2, 0.5, 3)
const response = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Response>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constantFrom<Response | undefined>(undefined, 'na', 'unknown') }
)

/** One to five skills of one to three practices, spread over one to three competencies; ties are likely. */
const model = fc
  .record({
    skills: fc.array(
      fc.record({ home: fc.nat(2), weight, practices: fc.integer({ min: 1, max: 3 }), steps: fourSteps }),
      { minLength: 1, maxLength: 5 }
    ),
    weights: fc.array(weight, { minLength: 3, maxLength: 3 }),
    rule: fc.constantFrom<Overall>('dimensions', 'skills')
  })
  .map(({ skills, weights, rule }) => {
    const named = skills.map(({ home, practices, ...rest }, at) => ({
      home,
      skill: skill(`c${at}`, { ...rest, practices: ['p', 'q', 'r'].slice(0, practices) })
    }))
    const competencies = weights.map((weight, at) =>
      competency(
        `d${at}`,
        named.filter(({ home }) => home === at).map(({ skill }) => skill),
        weight
      )
    )
    const filled = competencies.filter(({ capabilities }) => capabilities.length > 0)
    return { ...stagesModel(filled), overall: { 1: rule } }
  })

export const journeys: fc.Arbitrary<Journey> = model.chain(model => {
  const items = itemsOf(model, 'long')
  const stepIds = skillsOf(model).flatMap(({ id }) => [1, 2, 3, 4].map(from => `${id}-${from}`))
  return fc
    .record({
      responses: fc.array(response, { minLength: items.length, maxLength: items.length }),
      target: fc.constantFrom(...fiveStages.slice(1).map(({ id }) => id)),
      struckOut: fc.oneof(fc.constant([]), fc.subarray(stepIds, { maxLength: 3 })),
      efforts: fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom(...stepIds), fc.integer({ min: 1, max: 5 }))),
      enough: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.subarray(
            skillsOf(model).map(({ id }) => id),
            { maxLength: Math.min(2, skillsOf(model).length) }
          )
        }
      )
    })
    .map(({ responses, target, ...choices }) => {
      const said = items.flatMap((item, at) => (responses[at] === undefined ? [] : [[item, responses[at]]]))
      return { model, sheet: sheet(model, Object.fromEntries(said), 'long'), target, choices }
    })
})

export interface Found {
  readonly steps: readonly string[]
  readonly cost: readonly [effort: number, impact: number, days: number]
}

interface Taken extends Step {
  readonly id: string
  /** Where the step stands in the model. */
  readonly order: number
}

/**
 * The best set of steps, found by trying every one there is and knowing nothing of `route.ts`: each skill may stop on
 * any rung up to 5 or the first step struck out; what reaches the stage, and leaves no raised skill two rungs above the
 * lowest of its own, is compared as the method says. `keepsTogether: false` lets a skill climb alone.
 */
export function cheapestByTrying(
  { model, sheet, target, choices }: Journey,
  { keepsTogether = true } = {}
): Found | undefined {
  if (isUnknown(model, sheet)) return undefined
  const stage = fiveStages.find(({ id }) => id === target) ?? { bar: 9, floor: 9 }
  const skills = skillsOf(model).map(each => ({ ...each, score: meanOf(sheet, each.practices) }))
  let best: (Found & { order: number[] }) | undefined
  const heights = skills.map(({ score }) => score)

  const consider = (taken: Taken[]) => {
    if (!reaches(model, skills, heights, stage)) return
    if (keepsTogether && climbsAlone(skills, heights, choices)) return
    const sum = (of: 'effort' | 'impact' | 'days') => taken.reduce((all, each) => all + each[of], 0)
    const cost = [sum('effort'), sum('impact'), sum('days')] as const
    const found = { steps: taken.map(({ id }) => id).sort(), cost, order: taken.map(({ order }) => order) }
    if (!best || isBetter(found, best)) best = found
  }

  const climb = (at: number, taken: Taken[]) => {
    const skill = skills[at]
    if (!skill) {
      consider(taken)
      return
    }
    climb(at + 1, taken)
    if (skill.score === undefined) return
    const on = [...taken]
    for (let from = Math.floor(skill.score + 1e-9); from < 5; from++) {
      const id = `${skill.id}-${from}`
      const step = skill.steps[from - 1]
      if (!step || isBarred(skill.id, from, choices)) break
      on.push({ ...step, effort: choices.efforts?.[id] ?? step.effort, id, order: at * 10 + from })
      heights[at] = from + 1
      climb(at + 1, on)
    }
    heights[at] = skill.score
  }

  climb(0, [])
  return best && { steps: best.steps, cost: best.cost }
}

function isBarred(skill: string, from: number, { struckOut, enough }: StepChoices): boolean {
  return struckOut?.includes(`${skill}-${from}`) === true || enough?.includes(skill) === true
}

/** Whether some raised skill ends two rungs or more above another of its own that could still have been raised. */
function climbsAlone(skills: ScoredSkill[], heights: (number | undefined)[], choices: StepChoices): boolean {
  const ends = skills.flatMap(({ id, dimension, score }, at) => {
    const height = heights[at]
    if (score === undefined || height === undefined) return []
    return [{ id, dimension, raised: height > score, rung: Math.floor(height + 1e-9) }]
  })
  return ends.some(
    high =>
      high.raised &&
      ends.some(
        low =>
          low.dimension === high.dimension &&
          low.rung < 5 &&
          !isBarred(low.id, low.rung, choices) &&
          high.rung > low.rung + 1
      )
  )
}

/** Too little is rated, or nothing at all said in a competency: then the method knows no route. */
function isUnknown(model: StagesModel, { answers }: Sheet): boolean {
  const all = model.dimensions.map(({ capabilities }) =>
    capabilities.flatMap(({ items }) => items.long ?? []).map(item => answers[item])
  )
  if (all.some(said => said.every(response => response === undefined))) return true
  const counts = (said: (Response | undefined)[]) => {
    const asked = said.filter(response => response !== 'na')
    return [asked.filter(response => typeof response === 'number').length, asked.length] as const
  }
  const isThin = ([rated, asked]: readonly [number, number]) => asked > 0 && rated * 5 < asked * 3
  return all.map(counts).some(isThin) || isThin(counts(all.flat()))
}

function isBetter(a: Found & { order: number[] }, b: Found & { order: number[] }): boolean {
  const [effort, impact, days] = [a.cost[0] - b.cost[0], b.cost[1] - a.cost[1], a.cost[2] - b.cost[2]]
  if (effort !== 0) return effort < 0
  if (impact !== 0) return impact < 0
  if (days !== 0) return days < 0
  const differs = a.order.findIndex((each, at) => each !== b.order[at])
  return differs !== -1 && (a.order[differs] as number) < (b.order[differs] ?? Number.POSITIVE_INFINITY)
}

interface ScoredSkill {
  readonly id: string
  readonly dimension: string
  readonly weight: number
  readonly score: number | undefined
}

function reaches(
  model: StagesModel,
  skills: ScoredSkill[],
  heights: (number | undefined)[],
  { bar, floor }: { bar: number; floor: number }
): boolean {
  let total = 0
  let weights = 0
  for (const { id, weight } of model.dimensions) {
    let sum = 0
    let parts = 0
    for (const [at, height] of heights.entries()) {
      const skill = skills[at]
      if (height === undefined || skill?.dimension !== id) continue
      sum += height * skill.weight
      parts += skill.weight
    }
    if (parts === 0) continue
    if (sum / parts < floor - 1e-7) return false
    const share = model.overall?.[1] === 'skills' ? parts : weight
    total += share * (sum / parts)
    weights += share
  }
  return weights > 0 && total / weights >= bar - 1e-7
}

function meanOf(sheet: Sheet, practices: readonly string[]): number | undefined {
  const ratings = practices.map(item => sheet.answers[item]).filter(said => typeof said === 'number')
  return ratings.length === 0 ? undefined : ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
}

function skillsOf(model: StagesModel) {
  return model.dimensions.flatMap(({ id: dimension, capabilities }) =>
    capabilities.map(({ id, weight, steps = [], items }) => ({
      id,
      dimension,
      weight,
      steps,
      practices: items.long ?? []
    }))
  )
}
