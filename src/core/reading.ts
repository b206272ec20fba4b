import { type LevelReading, readLevels } from './levels.ts'
import type { LevelsModel, Model, ProfileModel, StagesModel } from './model.ts'
import { type ProfileReading, readProfile } from './profile.ts'
import { type Scores, score } from './score.ts'
import type { Sheet } from './sheet.ts'
import { readStage, type StageReading } from './stage.ts'

interface Read<Kind extends Model['reading'], Of extends Model> {
  readonly kind: Kind
  readonly model: Of
  readonly scores: Scores
}

export interface StagesRead extends Read<'stages', StagesModel>, StageReading {}
export interface LevelsRead extends Read<'levels', LevelsModel>, LevelReading {}
export interface ProfileRead extends Read<'profile', ProfileModel>, ProfileReading {}

/** A scored sheet as its model is read: the scores, and the parts that this kind of reading has. */
export type ReadResult = StagesRead | LevelsRead | ProfileRead

/** Scores a sheet and reads it as its model says. `readResult(pyramid, sheet).kind // => 'levels'` */
export function readResult(model: StagesModel, sheet: Sheet): StagesRead
export function readResult(model: LevelsModel, sheet: Sheet): LevelsRead
export function readResult(model: ProfileModel, sheet: Sheet): ProfileRead
export function readResult(model: Model, sheet: Sheet): ReadResult
export function readResult(model: Model, sheet: Sheet): ReadResult {
  const scores = score(model, sheet)
  return byModel<ReadResult>(model, {
    stages: own => ({ kind: 'stages', model: own, scores, ...readStage(own, scores) }),
    levels: own => ({ kind: 'levels', model: own, scores, ...readLevels(own, sheet) }),
    profile: own => ({ kind: 'profile', model: own, scores, ...readProfile(own, sheet, scores) })
  })
}

/** An answer for each way to read a model. A further way is an error wherever one is missing. */
export interface ByModel<T> {
  readonly stages: (model: StagesModel) => T
  readonly levels: (model: LevelsModel) => T
  readonly profile: (model: ProfileModel) => T
}

/** Takes the answer that fits the model. `byModel(pyramid, { stages: () => 1, levels: () => 2, profile: () => 3 }) // => 2` */
export function byModel<T>(model: Model, answers: ByModel<T>): T {
  switch (model.reading) {
    case 'stages':
      return answers.stages(model)
    case 'levels':
      return answers.levels(model)
    case 'profile':
      return answers.profile(model)
  }
}

/** Whether a model has one score for the whole: the parts of a profile are never averaged. `hasOverall(profile) // => false` */
export function hasOverall(model: Model): boolean {
  return byModel(model, { stages: () => true, levels: () => true, profile: () => false })
}

/** The same for results. */
export interface ByResult<T> {
  readonly stages: (result: StagesRead) => T
  readonly levels: (result: LevelsRead) => T
  readonly profile: (result: ProfileRead) => T
}

/** Takes the answer that fits the result. `byResult(readResult(pyramid, sheet), …)` */
export function byResult<T>(result: ReadResult, answers: ByResult<T>): T {
  switch (result.kind) {
    case 'stages':
      return answers.stages(result)
    case 'levels':
      return answers.levels(result)
    case 'profile':
      return answers.profile(result)
  }
}
