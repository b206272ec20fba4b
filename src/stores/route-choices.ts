import { routeKeyOf } from './browser/storage-keys.ts'
import { $currentAssessment } from './current.ts'
import { isRecord } from './is-record.ts'
import { type Stored, stored } from './stored.ts'

/** What the visitor decided about the route of one model. */
export interface RouteChoices {
  /** The stage to reach; the next one while nothing is chosen. */
  readonly target?: string | undefined
  readonly efforts: Readonly<Record<string, number>>
  readonly struckOut: readonly string[]
}

export const noChoices: RouteChoices = { efforts: {}, struckOut: [] }

/** By model id. */
export type AllChoices = Readonly<Record<string, RouteChoices>>

/** What was decided about the routes of one assessment. */
export function routeChoicesOf(assessment = $currentAssessment.get()): Stored<AllChoices> {
  return stored<AllChoices>(routeKeyOf(assessment), {}, parseChoices)
}

export function chooseTarget(model: string, target: string, assessment?: string): void {
  change(assessment, model, choices => ({ ...choices, target }))
}

export function changeEffort(model: string, step: string, value: number, assessment?: string): void {
  change(assessment, model, choices => ({ ...choices, efforts: { ...choices.efforts, [step]: value } }))
}

/** "Not this year". */
export function strikeOut(model: string, step: string, assessment?: string): void {
  change(assessment, model, choices => ({
    ...choices,
    struckOut: [...choices.struckOut.filter(one => one !== step), step]
  }))
}

export function takeBack(model: string, step: string, assessment?: string): void {
  change(assessment, model, choices => ({ ...choices, struckOut: choices.struckOut.filter(one => one !== step) }))
}

/** Back to the estimates of the model; what is struck out stays so. */
export function resetEfforts(model: string, assessment?: string): void {
  change(assessment, model, choices => ({ ...choices, efforts: {} }))
}

export function resetChoices(model: string, assessment?: string): void {
  change(assessment, model, () => noChoices)
}

function change(assessment: string | undefined, model: string, to: (choices: RouteChoices) => RouteChoices): void {
  routeChoicesOf(assessment).change(all => ({ ...all, [model]: to(all[model] ?? noChoices) }))
}

/** The choices that can be used, of what is stored or written in a file. */
export function parseChoices(all: unknown): AllChoices {
  if (!isRecord(all)) return {}
  const entries = Object.entries(all).flatMap(([model, choices]) => {
    const read = choicesIn(choices)
    return read ? [[model, read] as const] : []
  })
  return Object.fromEntries(entries)
}

function choicesIn(written: unknown): RouteChoices | undefined {
  if (!isRecord(written)) return undefined
  const { target, efforts, struckOut } = written
  const isRead =
    (target === undefined || isText(target)) &&
    isRecord(efforts) &&
    Object.values(efforts).every(isEffort) &&
    Array.isArray(struckOut) &&
    struckOut.every(isText)
  if (!isRead) return undefined
  return { ...(target !== undefined && { target }), efforts: efforts as RouteChoices['efforts'], struckOut }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isEffort(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5
}
