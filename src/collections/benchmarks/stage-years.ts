import type { StagesModel } from '../../core/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import { allModels, wordsOf } from '../models.ts'
import { isOld } from './age.ts'
import { type Benchmark, benchmarksOf } from './benchmarks.ts'

/** How many organisations stand on which stage, year by year, the latest first. */
export interface StageYears {
  readonly model: string
  /** Ids and names of the stages, from the first. */
  readonly stages: readonly { readonly id: string; readonly name: string }[]
  readonly years: readonly WithAge<Benchmark<'stages'>>[]
}

type WithAge<T> = T & { readonly old: boolean }

/** Each figure, and whether it says little today. */
export function withAge<T extends { readonly year: number }>(all: readonly T[]): WithAge<T>[] {
  const thisYear = new Date().getFullYear()
  return all.map(one => ({ ...one, old: isOld(one.year, thisYear) }))
}

/** The shares that are known, in a language; undefined where there are none, or not of a model that is here. */
export async function stageYears(locale: Locale): Promise<StageYears | undefined> {
  const years = withAge(await benchmarksOf('stages', locale))
  const isOfThese = (one: { readonly id: string }) => one.id === years[0]?.model
  const model = (await allModels()).find((one): one is StagesModel => isOfThese(one) && one.reading === 'stages')
  if (!model) return undefined
  const words = await wordsOf(model, locale.id)
  const stages = model.stages.map(({ id }) => ({ id, name: words.stages[id]?.name ?? id }))
  for (const { id, shares } of years) {
    const unknown = shares.flatMap(share => share.stages).find(stage => stages.every(one => one.id !== stage))
    if (unknown) throw new Error(`content/benchmarks/${id}.yaml: ${unknown} is no stage of its model`)
  }
  return { model: model.id, stages, years }
}
