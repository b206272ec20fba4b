import { firstOfOthers } from '../../core/model-mark.ts'
import type { ModelFinding } from './finding.ts'

/** A model, the number that its file says, and where. */
export interface Numbered {
  readonly id: string
  readonly number: number
  readonly line: number
}

/** The greatest number that a link can carry. */
const last = 255

/** The first number of one's own that is free; the last one where all are taken. */
export function freeNumber(taken: readonly number[]): number {
  const all = Array.from({ length: last - firstOfOthers + 1 }, (_, at) => firstOfOthers + at)
  return all.find(number => !taken.includes(number)) ?? last
}

/** A number that stands in two models. Nobody but their authors knows which came first: it is told of both. */
export function numberFindings(models: readonly Numbered[]): ModelFinding[] {
  const free = freeNumber(models.map(one => one.number))
  return models.flatMap(({ id, number, line }) => {
    const other = models.find(one => one.number === number && one.id !== id)
    if (!other) return []
    const problem = `number: ${number} is also that of ${other.id}; expected another in the newer of the two, such as ${free}`
    return [{ file: `${id}/model.yaml`, line, problem, is: 'wrong' as const }]
  })
}
