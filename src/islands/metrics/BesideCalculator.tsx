import { useId, useState } from 'react'
import {
  besideContent,
  emptyBeside,
  type WrittenBeside,
  type WrittenPeriod
} from '../../core/metrics/operations/beside-content.ts'
import { experiences, fieldsOf, type MeasureId, operations } from '../../core/metrics/operations/measures.ts'
import { number } from '../../i18n/text.ts'
import { besideSaid } from '../../wording/metrics/beside-said.ts'
import type { BesideWords } from '../../wording/metrics/beside-words.ts'
import { periodNames } from '../../wording/metrics/period-names.ts'
import { besideWritten } from '../../wording/metrics/written-again.ts'
import { bounded } from '../ui/Boundary.tsx'
import { BesideReading } from './BesideReading.tsx'
import { KeptBelow } from './KeptBelow.tsx'
import type { Keeping } from './keeping.ts'
import { MeasureFields } from './MeasureFields.tsx'

interface Props extends BesideWords {
  readonly dir: 'ltr' | 'rtl'
  readonly keeping: Keeping
}

const longestName = 60
/** Those that the page is mostly opened for; the others are a tap away. */
const openAtFirst: readonly MeasureId[] = ['nps', 'retention']

/** Two periods in; what customers say beside what they do, what moved by more than noise, and what that may mean. */
export const BesideCalculator = bounded(Beside)

function Beside({ lang, dir, t, keeping }: Props) {
  const words = { lang, t }
  const id = useId()
  const [written, setWritten] = useState<WrittenBeside>(() => emptyBeside(number(lang, 90)))
  const names = periodNames(written.names, words)
  const said = besideSaid(written, words)
  const column = [...experiences, ...operations].flatMap(measure => fieldsOf(measure, written.choices))
  const write = (at: 0 | 1, changes: WrittenPeriod) =>
    setWritten(one => {
      const [first, second] = one.periods
      const periods =
        at === 0 ? ([{ ...first, ...changes }, second] as const) : ([first, { ...second, ...changes }] as const)
      return { ...one, periods }
    })
  const name = (at: 0 | 1, value: string) => {
    const [first, second] = written.names
    setWritten({ ...written, names: at === 0 ? [value, second] : [first, value] })
  }
  const group = (title: string, measures: readonly MeasureId[]) => (
    <section>
      <h3>{title}</h3>
      {measures.map(measure => (
        <MeasureFields
          key={measure}
          {...{ measure, written, column, names, words, isOpen: openAtFirst.includes(measure) }}
          onWrite={write}
          onChange={setWritten}
        />
      ))}
    </section>
  )
  return (
    <>
      <div className="beside metrics-calculator">
        <div className="stack no-print">
          <p>{t.beside.hint}</p>
          <div className="columns">
            {(['first', 'second'] as const).map((which, place) => (
              <div key={which} className="field">
                <label htmlFor={`${id}-${which}`}>{t.beside.names[which]}</label>
                <input
                  {...{ id: `${id}-${which}`, dir: 'auto', autoComplete: 'off', maxLength: longestName }}
                  value={written.names[place] ?? ''}
                  onChange={({ target }) => name(place === 0 ? 0 : 1, target.value)}
                />
              </div>
            ))}
          </div>
          <p className="quiet">{t.beside.namesHint}</p>
          {group(t.beside.says, experiences)}
          {group(t.beside.does, operations)}
          <div role="alert">
            {said.faults.map((fault, at) => (
              <p key={`${at}-${fault}`}>{fault}</p>
            ))}
          </div>
        </div>
        <div className="stack">
          {said.measures.length === 0 ? (
            <p>{t.beside.none}</p>
          ) : (
            <BesideReading {...{ said, written, names, dir, words }} />
          )}
        </div>
      </div>
      <KeptBelow
        {...{ keeping, lang }}
        content={said.measures.length > 0 ? { kind: 'beside', ...besideContent(written) } : undefined}
        isOwn={one => one.kind === 'beside'}
        onOpen={one => {
          if (one.kind === 'beside') setWritten(besideWritten(one, lang))
        }}
      />
    </>
  )
}
