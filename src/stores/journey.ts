import { cutBetween } from '../core/clean-name.ts'
import { hexId } from '../core/codec/hex-id.ts'
import {
  feelings,
  type Journey,
  type JourneyCell,
  type JourneyLine,
  type JourneyStage,
  journeyLines,
  type Known,
  mostStages
} from '../core/worksheets/journey.ts'
import { worksheetKeyOf } from './assessment-keys.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'
import { randomId } from './random-id.ts'
import { type Stored, stored } from './stored.ts'

/** Longer texts are cut: a sheet may come from a stranger's file, or be pasted. */
export const longestOfJourney = { title: 200, name: 80, text: 300 } as const

/** A sheet without a word. */
export const noJourney: Journey = { title: '', stages: [] }

/** The journey of an assessment. */
export function journeyOf(assessment: string): Stored<Journey> {
  return stored<Journey>(worksheetKeyOf('journey', assessment), noJourney, parseJourney)
}

/** Changes it; texts are cut, and one that says nothing at all is removed. */
export function changeJourney(assessment: string, to: (journey: Journey) => Journey): void {
  journeyOf(assessment).change(journey => parseJourney(to(journey)))
}

/** A stage without words. */
export function newStage(): JourneyStage {
  return { id: hexId(randomId()), name: '', cells: {} }
}

/** What can be used of what is stored or written in a file; whatever is odd falls back alone. */
export function parseJourney(content: unknown): Journey {
  if (!isRecord(content)) return noJourney
  const written = Array.isArray(content.stages) ? content.stages : []
  const stages = new Map<string, JourneyStage>()
  for (const one of written) {
    if (stages.size === mostStages) break
    if (isRecord(one) && isId(one.id) && !stages.has(one.id)) stages.set(one.id, readStage(one.id, one))
  }
  const title = cut(content.title, longestOfJourney.title)
  return title === '' && stages.size === 0 ? noJourney : { title, stages: [...stages.values()] }
}

function readStage(id: string, written: Readonly<Record<string, unknown>>): JourneyStage {
  const all = isRecord(written.cells) ? written.cells : {}
  const cells = journeyLines.flatMap(line => {
    const cell = readCell(line, all[line])
    return cell ? [[line, cell] as const] : []
  })
  return { id, name: cut(written.name, longestOfJourney.name), cells: Object.fromEntries(cells) }
}

function readCell(line: JourneyLine, written: unknown): JourneyCell | undefined {
  if (!isRecord(written)) return undefined
  const text = cut(written.text, longestOfJourney.text)
  if (text === '' || (line === 'feeling' && !feelings.some(one => String(one) === text))) return undefined
  return { text, known: isKnown(written.known) ? written.known : 'guessed' }
}

function cut(text: unknown, length: number): string {
  return typeof text === 'string' ? cutBetween(text, length) : ''
}

function isKnown(value: unknown): value is Known {
  return value === 'seen' || value === 'said' || value === 'guessed'
}
