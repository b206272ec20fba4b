import { useState } from 'react'
import { type WorthModelId, worthModel, worthModels } from '../../core/metrics/worth/worth-models.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { type WrittenGuess, worthSaid } from '../../wording/metrics/worth-lines.ts'
import { guessesWritten } from '../../wording/metrics/written-again.ts'
import { bounded } from '../ui/Boundary.tsx'
import { KeptBelow } from './KeptBelow.tsx'
import type { Keeping } from './keeping.ts'
import { OneOf } from './OneOf.tsx'
import { WorthReading } from './WorthReading.tsx'

interface Props {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['metrics']['worth']
  readonly keeping: Keeping
}

const ids = Object.keys(worthModels) as WorthModelId[]
const columns = ['low', 'expected', 'high'] as const
const empty: WrittenGuess = ['', '', '']

/** Three guesses an input in; what they come to, which decides, and a page to print. */
export const WorthCalculator = bounded(Worthing)

function Worthing({ lang, dir, t, keeping }: Props) {
  const [id, setId] = useState<WorthModelId>('at-risk')
  const [written, setWritten] = useState<Readonly<Record<string, WrittenGuess>>>({})
  const { faults, said, guesses } = worthSaid(id, written, { lang, t })
  const write = (input: string, place: number, value: string) => {
    const [low, expected, high] = (written[input] ?? empty).with(place, value)
    setWritten({ ...written, [input]: [low ?? '', expected ?? '', high ?? ''] })
  }
  return (
    <>
      <div className="beside metrics-calculator">
        <div className="stack">
          <OneOf {...{ name: t.model, value: id, of: ids, words: t.models }} onChoose={setId} />
          <p>{t.means[id]}</p>
          <table className="metrics-counts">
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col">
                    {t[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {worthModel(id).inputs.map(({ id: input, unit }) => {
              const name = t.inputs[input as keyof typeof t.inputs]
              return (
                <tbody key={input}>
                  <tr>
                    <th colSpan={columns.length} scope="rowgroup">
                      {unit === 'percent' ? `${name} (${t.percent})` : name}
                    </th>
                  </tr>
                  <tr>
                    {columns.map((column, place) => (
                      <td key={column}>
                        <input
                          inputMode="decimal"
                          autoComplete="off"
                          size={4}
                          aria-label={text(lang, t.field, { input: name, column: t[column] })}
                          value={(written[input] ?? empty)[place] ?? ''}
                          onChange={({ target }) => write(input, place, target.value)}
                        />
                      </td>
                    ))}
                  </tr>
                </tbody>
              )
            })}
          </table>
          <div role="alert">
            {faults.map(fault => (
              <p key={fault}>{fault}</p>
            ))}
          </div>
          {id === 'at-risk' && <p className="quiet">{t.published}</p>}
        </div>
        <div className="stack">{said ? <WorthReading {...{ said, lang, dir, t }} /> : <p>{t.none}</p>}</div>
      </div>
      <KeptBelow
        {...{ keeping, lang }}
        content={guesses && { kind: 'worth', model: id, guesses }}
        isOwn={one => one.kind === 'worth'}
        onOpen={one => {
          if (one.kind !== 'worth') return
          setId(one.model)
          setWritten(guessesWritten(one.model, one.guesses, lang))
        }}
      />
    </>
  )
}
