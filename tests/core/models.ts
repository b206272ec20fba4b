import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type {
  Capability,
  Dimension,
  FormId,
  LevelsModel,
  Model,
  ProfileModel,
  Stage,
  StagesModel,
  Step
} from '../../src/core/model.ts'
import { itemsOf } from '../../src/core/model.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'

/** The stages of the first model: bars 1, 1.5, 2.5, 3.5, 4.5 over floors 1, 1, 1.5, 2.5, 3.5. */
export const fiveStages: readonly Stage[] = [
  { id: 'investigate', bar: 1, floor: 1 },
  { id: 'initiate', bar: 1.5, floor: 1 },
  { id: 'mobilize', bar: 2.5, floor: 1.5 },
  { id: 'scale', bar: 3.5, floor: 2.5 },
  { id: 'embed', bar: 4.5, floor: 3.5 }
]

/** Four equal steps, unless said otherwise. */
export function steps(effort = 1, impact = 1, days = 10): Step[] {
  return Array.from({ length: 4 }, () => ({ effort, impact, days }))
}

/** A skill with one ladder and, on the long form, as many practices as are named. */
export function skill(id: string, { weight = 1, practices = [] as string[], steps: own = steps() } = {}): Capability {
  return { id, weight, items: { short: [id], long: practices.map(practice => `${id}:${practice}`) }, steps: own }
}

/** Skills under one roof; a string stands for a plain skill. */
export function competency(id: string, skills: (string | Capability)[], weight = 1): Dimension {
  return { id, weight, capabilities: skills.map(each => (typeof each === 'string' ? skill(each) : each)) }
}

export function stagesModel(dimensions: Dimension[], stages: readonly Stage[] = fiveStages): StagesModel {
  return { id: 'small', number: 200, version: 1, reading: 'stages', stages, forms: formsOf(dimensions), dimensions }
}

/** A pyramid of levels with two items each, `a` and `b`: bar 3.5, floor 2. */
export function levelsModel(ids: string[], groups: LevelsModel['groups'] = {}): LevelsModel {
  const dimensions = ids.map(id => level(id, ['a', 'b']))
  return {
    id: 'small-pyramid',
    number: 201,
    version: 1,
    reading: 'levels',
    bar: 3.5,
    floor: 2,
    groups,
    forms: { short: formsOf(dimensions).short },
    dimensions
  }
}

/** Parts with two items each, `a` and `b`, and two pieces of advice, read without a stage. */
export function profileModel(ids: string[], advice?: string[]): ProfileModel {
  const dimensions = ids.map(id => level(id, ['a', 'b'], advice))
  return {
    id: 'small-profile',
    number: 202,
    version: 1,
    reading: 'profile',
    forms: { short: formsOf(dimensions).short },
    dimensions
  }
}

/** All responses by item; what is not named is absent. */
export function sheet(model: Model, answers: Answers, form: FormId = 'short'): Sheet {
  return { model: model.id, modelVersion: model.version, form, answers }
}

/** Every item answered alike, but for those under an id that `except` names: a dimension, a capability or an item. */
export function all(
  model: Model,
  response: Response,
  { form = 'short', except = {} }: { form?: FormId; except?: Record<string, Response | undefined> } = {}
): Sheet {
  const parents = parentsOf(model, form)
  const answers = itemsOf(model, form).flatMap(item => {
    const named = [item, ...(parents.get(item) ?? [])].find(id => id in except)
    const said = named === undefined ? response : except[named]
    return said === undefined ? [] : [[item, said] as const]
  })
  return sheet(model, Object.fromEntries(answers), form)
}

function parentsOf(model: Model, form: FormId): Map<string, string[]> {
  return new Map(
    model.dimensions.flatMap(dimension =>
      dimension.capabilities.flatMap(capability =>
        (capability.items[form] ?? []).map(item => [item, [capability.id, dimension.id]] as const)
      )
    )
  )
}

function formsOf(dimensions: Dimension[]): Record<FormId, string[]> {
  const items = (form: FormId) =>
    dimensions.flatMap(({ capabilities }) => capabilities.flatMap(each => each.items[form] ?? []))
  return { short: items('short'), long: items('long') }
}

function level(id: string, items: string[], advice: string[] = ['build', 'repair']): Dimension {
  return {
    id,
    weight: 1,
    capabilities: [{ id, weight: 1, items: { short: items.map(item => `${id}:${item}`) }, advice }]
  }
}

interface CapabilityFile {
  id: string
  practices: string[]
  steps: Step[]
}

/** Six competencies, twenty skills, sixty practices, as the first edition had them. */
export const xm: StagesModel = (() => {
  const file = modelFile('xm-competencies')
  const dimensions = (file.dimensions as { id: string; capabilities: CapabilityFile[] }[]).map(({ id, capabilities }) =>
    competency(
      id,
      capabilities.map(each => skill(each.id, each))
    )
  )
  const { number, version, stages } = file as unknown as StagesModel
  return { id: 'xm-competencies', number, version, reading: 'stages', stages, forms: formsOf(dimensions), dimensions }
})()

/** Six levels of four items, as the first edition had them. */
export const pyramid: LevelsModel = (() => {
  const file = modelFile('cx-pyramid')
  const dimensions = (file.dimensions as { id: string; items: string[]; advice: string[] }[]).map(
    ({ id, items, advice }) => level(id, items, advice)
  )
  const { number, version, bar, floor, groups } = file as unknown as LevelsModel
  const forms = { short: formsOf(dimensions).short }
  return { id: 'cx-pyramid', number, version, reading: 'levels', bar, floor, groups, forms, dimensions }
})()

function modelFile(id: string): Record<string, unknown> {
  const file = path.join(import.meta.dirname, 'first-edition', `${id}.yaml`)
  return parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}
