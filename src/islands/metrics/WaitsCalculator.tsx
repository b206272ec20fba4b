import { useId, useState } from 'react'
import type { WaitChoices } from '../../core/metrics/kept/kept-metric.ts'
import { readWaits } from '../../core/metrics/read-waits.ts'
import type { Messages } from '../../i18n/messages.ts'
import { waitFaultLines, waitsSaid } from '../../wording/metrics/wait-lines.ts'
import { waitText } from '../../wording/metrics/wait-text.ts'
import { waitsWritten } from '../../wording/metrics/written-again.ts'
import { bounded } from '../ui/Boundary.tsx'
import { IntervalPicture } from './IntervalPicture.tsx'
import { KeptBelow } from './KeptBelow.tsx'
import type { Keeping } from './keeping.ts'
import { OneOf } from './OneOf.tsx'

interface Props {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['metrics']['waits']
  readonly keeping: Keeping
}

const units = ['minutes', 'hours'] as const
const clocks = ['business', 'always'] as const
const automatics = ['out', 'counted'] as const

/** Waits in; the middle one with its interval, the slowest tenth, and what was counted. */
export const WaitsCalculator = bounded(Waiting)

function Waiting({ lang, dir, t, keeping }: Props) {
  const [written, setWritten] = useState('')
  const [unit, setUnit] = useState<(typeof units)[number]>('minutes')
  const [clock, setClock] = useState<WaitChoices['clock']>('business')
  const [automatic, setAutomatic] = useState<WaitChoices['automatic']>('out')
  const [field, hint] = [useId(), useId()]
  const { minutes, faults } = readWaits(written, unit === 'hours' ? 60 : 1)
  const said = waitsSaid(minutes, { clock, automatic }, { lang, t })
  return (
    <>
      <div className="beside metrics-calculator">
        <div className="stack">
          <div className="field">
            <label htmlFor={field}>{t.list}</label>
            <textarea
              {...{ id: field, rows: 8, value: written }}
              aria-describedby={hint}
              onChange={({ target }) => setWritten(target.value)}
            />
            <span id={hint} className="quiet">
              {t.listHint}
            </span>
          </div>
          <OneOf {...{ name: t.unit, value: unit, of: units, words: t.units }} onChoose={setUnit} />
          <OneOf {...{ name: t.clock, value: clock, of: clocks, words: t.clocks }} onChoose={setClock} />
          <OneOf
            {...{ name: t.automatic, value: automatic, of: automatics, words: t.automatics }}
            onChoose={setAutomatic}
          />
          <div role="alert">
            {waitFaultLines(faults, { lang, t }).map((line, at) => (
              <p key={`${at}-${line}`}>{line}</p>
            ))}
          </div>
        </div>
        <div className="stack">
          <p role="status" className="unseen">
            {said && `${said.value}. ${said.interval}.`}
          </p>
          {said ? <Said {...{ said, clock, lang, dir }} /> : <p>{t.none}</p>}
        </div>
      </div>
      <KeptBelow
        {...{ keeping, lang }}
        content={said && { kind: 'waits', minutes, clock, automatic }}
        isOwn={one => one.kind === 'waits'}
        onOpen={one => {
          if (one.kind !== 'waits') return
          setWritten(waitsWritten(one.minutes, lang))
          setUnit('minutes')
          setClock(one.clock)
          setAutomatic(one.automatic)
        }}
      />
    </>
  )
}

interface SaidProps extends Pick<Props, 'lang' | 'dir'>, Pick<WaitChoices, 'clock'> {
  readonly said: NonNullable<ReturnType<typeof waitsSaid>>
}

function Said({ said, clock, lang, dir }: SaidProps) {
  const ends = { low: 0, high: Math.max(said.longest, 1) }
  const of = (wait: number) => waitText(lang, wait, clock === 'business')
  return (
    <>
      <div>
        <p className="metrics-figure">{said.value}</p>
        <p>{said.interval}</p>
        <p className="quiet">{said.variant}</p>
      </div>
      <IntervalPicture
        {...{ ends, dir, label: said.picture }}
        marks={[ends.low, ends.high].map(at => ({ at, text: of(at) }))}
        drawn={[{ ...said.estimate, text: said.value }]}
      />
      {said.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
