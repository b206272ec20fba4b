import fc from 'fast-check'
import {
  type Dimension,
  itemsOf,
  type LevelsModel,
  type Model,
  type Overall,
  type ProfileModel,
  type StagesModel
} from '../../src/core/model.ts'
import { round6 } from '../../src/core/precision.ts'
import type { Score, Scores } from '../../src/core/score.ts'
import type { Rating, Response, Sheet } from '../../src/core/sheet.ts'
import { competency, fiveStages, levelsModel, profileModel, sheet, skill, stagesModel } from './models.ts'

export interface Case<M extends Model = Model> {
  readonly model: M
  readonly sheet: Sheet
}

const weight = fc.constantFrom(0.5, 1, 1, 2, 3)
const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5)
const response = fc.oneof(
  { weight: 3, arbitrary: rating },
  { weight: 1, arbitrary: fc.constantFrom<Response | undefined>(undefined, 'unknown', 'na') }
)

/** One to four competencies of one to three skills of one to three practices. */
const dimensions: fc.Arbitrary<Dimension[]> = fc
  .array(
    fc.record({
      weight,
      skills: fc.array(fc.record({ weight, count: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 3 })
    }),
    {
      minLength: 1,
      maxLength: 4
    }
  )
  .map(drawn =>
    drawn.map(({ weight, skills }, at) =>
      competency(
        `d${at}`,
        skills.map((each, part) =>
          skill(`c${at}-${part}`, { weight: each.weight, practices: ['a', 'b', 'c'].slice(0, each.count) })
        ),
        weight
      )
    )
  )

function answered<M extends Model>(model: M, form: 'short' | 'long'): fc.Arbitrary<Case<M>> {
  const items = itemsOf(model, form)
  return fc.array(response, { minLength: items.length, maxLength: items.length }).map(responses => {
    const said = items.flatMap((item, at) => (responses[at] === undefined ? [] : [[item, responses[at]]]))
    return { model, sheet: sheet(model, Object.fromEntries(said), form) }
  })
}

/** A small model read by stages, by either rule, with responses of every kind to its long form. */
export const stagesWithSheet: fc.Arbitrary<Case<StagesModel>> = fc
  .tuple(dimensions, fc.constantFrom<Overall>('dimensions', 'skills'))
  .chain(([drawn, rule]) => answered({ ...stagesModel(drawn, fiveStages), overall: { 1: rule } }, 'long'))

/** A small pyramid of one to six levels with responses of every kind. */
export const levelsWithSheet: fc.Arbitrary<Case<LevelsModel>> = fc
  .integer({ min: 1, max: 6 })
  .chain(count => answered(levelsModel(['one', 'two', 'three', 'four', 'five', 'six'].slice(0, count)), 'short'))

/** A small profile of one to three parts with responses of every kind. */
export const profileWithSheet: fc.Arbitrary<Case<ProfileModel>> = fc
  .integer({ min: 1, max: 3 })
  .chain(count => answered(profileModel(['one', 'two', 'three'].slice(0, count)), 'short'))

export const anyWithSheet: fc.Arbitrary<Case> = fc.oneof(
  { weight: 2, arbitrary: stagesWithSheet },
  { weight: 2, arbitrary: levelsWithSheet },
  { weight: 1, arbitrary: profileWithSheet }
)

/** The same with one rating below 5, and how it reads once that rating is raised. */
export function raised<M extends Model>(
  cases: fc.Arbitrary<Case<M>>
): fc.Arbitrary<{ model: M; before: Sheet; after: Sheet }> {
  const raisable = (sheet: Sheet) =>
    Object.entries(sheet.answers).filter(([, said]) => typeof said === 'number' && said < 5)
  return cases
    .filter(({ sheet }) => raisable(sheet).length > 0)
    .chain(({ model, sheet: before }) =>
      fc.record({ at: fc.constantFrom(...raisable(before)), by: fc.integer({ min: 1, max: 4 }) }).map(({ at, by }) => {
        const [item, from] = at as [string, Rating]
        const to = Math.min(5, from + by) as Rating
        return { model, before, after: { ...before, answers: { ...before.answers, [item]: to } } }
      })
    )
}

/** The whole, then every dimension, then every capability. */
export function everyScore({ overall, dimensions, capabilities }: Scores): Score[] {
  return [overall, ...Object.values(dimensions), ...Object.values(capabilities)]
}

/** Every figure to six decimals: the sums of another order differ in the last digits. */
export function toSixDecimals(part: Score | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(part ?? {}).map(([figure, value]) => [figure, round6(value)]))
}
