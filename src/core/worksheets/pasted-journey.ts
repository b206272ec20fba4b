import { readNumber } from '../metrics/read-number.ts'
import { feelings, type Journey, type JourneyLine, type JourneyStage, journeyLines, mostStages } from './journey.ts'

/** A name stands before the lines of a stage. */
const columns = ['name', ...journeyLines] as const

/**
 * A table from a spreadsheet, a row a stage, laid into the sheet from a field on; stages that are missing are added, and
 * what is too much is left out. Undefined for one cell: that is no table. `ids` name the new stages.
 */
export function withPasted(
  journey: Journey,
  from: { readonly stage: number; readonly field: 'name' | JourneyLine },
  table: string,
  ids: readonly string[]
): Journey | undefined {
  const rows = table
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map(row => row.split('\t'))
  if (rows.length === 1 && rows[0]?.length === 1) return undefined
  const first = columns.indexOf(from.field)
  const stages = [...journey.stages]
  for (const [at, row] of rows.slice(0, mostStages - from.stage).entries()) {
    const place = from.stage + at
    const stage = stages[place] ?? { id: ids[at] ?? `pasted-${place}`, name: '', cells: {} }
    stages[place] = columns.reduce((filled, column, where) => {
      const text = row[where - first]?.trim()
      return text ? filledWith(filled, column, text) : filled
    }, stage)
  }
  return { ...journey, stages }
}

function filledWith(stage: JourneyStage, column: (typeof columns)[number], text: string): JourneyStage {
  if (column === 'name') return { ...stage, name: text }
  const said = column === 'feeling' ? feelingIn(text) : text
  if (said === undefined) return stage
  const known = stage.cells[column]?.known ?? 'guessed'
  return { ...stage, cells: { ...stage.cells, [column]: { text: said, known } } }
}

/** `feelingIn('−۱') // => '-1'` */
function feelingIn(text: string): string | undefined {
  const read = readNumber(text)
  const found = feelings.find(one => one === read)
  return found === undefined ? undefined : String(found)
}
