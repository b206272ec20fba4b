import { type Journey, type JourneyStage, journeyLines } from '../../core/worksheets/journey.ts'
import { journeyRows, journeyTitle } from '../../wording/worksheets/journey-rows.ts'
import type { JourneySpeech } from './journey-props.ts'

interface Props extends Pick<JourneySpeech, 'lang' | 't'> {
  readonly journey: Journey
}

/** The sheet as it is printed: a table, a row a stage; guesses are hatched and marked. */
export function JourneyPaper({ journey, lang, t }: Props) {
  const [head = [], ...rows] = journeyRows(journey, lang, t)
  return (
    <div className="print-only">
      <h2>{journeyTitle(journey, t)}</h2>
      <table className="journey-paper">
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={journey.stages[at]?.id}>
              {row.map((cell, place) => (
                <td
                  key={head[place]}
                  dir="auto"
                  data-known={isGuess(journey.stages[at], place) ? 'guessed' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether a cell is only guessed; the name of the stage, which stands first, is nothing to guess. */
function isGuess(stage: JourneyStage | undefined, place: number): boolean {
  const line = journeyLines[place - 1]
  return line !== undefined && stage?.cells[line]?.known === 'guessed'
}
