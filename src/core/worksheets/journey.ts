/** How we know what is written: it was seen, a customer said so, or it is a guess. */
export type Known = 'seen' | 'said' | 'guessed'

/** What is written about a stage, in the order of the sheet. */
export const journeyLines = ['wants', 'does', 'channel', 'who', 'waiting', 'feeling'] as const
export type JourneyLine = (typeof journeyLines)[number]

export interface JourneyCell {
  /** A feeling is a whole number from -2 to 2. */
  readonly text: string
  readonly known: Known
}

export interface JourneyStage {
  readonly id: string
  readonly name: string
  readonly cells: Partial<Record<JourneyLine, JourneyCell>>
}

/** What one group of customers goes through to one end. */
export interface Journey {
  readonly title: string
  readonly stages: readonly JourneyStage[]
}

/** More than that is two journeys. */
export const mostStages = 8

/** The feelings that can be given, worst first. */
export const feelings = [-2, -1, 0, 1, 2] as const

/** The feeling of a stage; undefined where nobody gave one. `feelingOf({ …, cells: { feeling: { text: '-1' } } }) // => -1` */
export function feelingOf({ cells }: JourneyStage): number | undefined {
  return feelings.find(one => String(one) === cells.feeling?.text)
}

/** How many cells are filled, and how many of those are guesses. */
export function journeyCounts({ stages }: Journey): { readonly filled: number; readonly guessed: number } {
  const filled = stages.flatMap(({ cells }) => Object.values(cells))
  return { filled: filled.length, guessed: filled.filter(({ known }) => known === 'guessed').length }
}

/** The stage that feels worst, the earlier of equals; none where nothing is below 0: then nothing hurts. */
export function lowestStage({ stages }: Journey): JourneyStage | undefined {
  const painful = feelings.filter(one => one < 0)
  return painful.map(felt => stages.find(stage => feelingOf(stage) === felt)).find(stage => stage !== undefined)
}

/** One cell changed; without a text it is gone. What is written first is a guess until somebody says otherwise. */
export function withCell(journey: Journey, id: string, line: JourneyLine, to: Partial<JourneyCell>): Journey {
  return withStage(journey, id, stage => {
    const { [line]: before, ...others } = stage.cells
    const text = to.text ?? before?.text ?? ''
    const known = to.known ?? before?.known ?? 'guessed'
    return { ...stage, cells: text === '' ? others : { ...others, [line]: { text, known } } }
  })
}

/** One stage changed. */
export function withStage(journey: Journey, id: string, to: (stage: JourneyStage) => JourneyStage): Journey {
  return { ...journey, stages: journey.stages.map(stage => (stage.id === id ? to(stage) : stage)) }
}

/** A stage one place earlier (-1) or later (1); at the edge it stays. */
export function withStageMoved(journey: Journey, id: string, by: -1 | 1): Journey {
  const at = journey.stages.findIndex(stage => stage.id === id)
  const [stage, neighbour] = [journey.stages[at], journey.stages[at + by]]
  if (!stage || !neighbour) return journey
  const stages = journey.stages.with(at, neighbour).with(at + by, stage)
  return { ...journey, stages }
}
