import { useState } from 'react'
import {
  type ComparedWith,
  comparisons,
  type KeptMetric,
  type MetricContent
} from '../../core/metrics/kept/kept-metric.ts'
import { countOf } from '../../core/metrics/score-estimate.ts'
import { type Variant, type VariantId, variantOf, variantsOf } from '../../core/metrics/variants.ts'
import type { Messages } from '../../i18n/messages.ts'
import { countFaults } from '../../wording/metrics/count-faults.ts'
import { groupRows, markRows } from '../../wording/metrics/mark-rows.ts'
import { scoreSaid } from '../../wording/metrics/score-lines.ts'
import { areGroups, countsWritten } from '../../wording/metrics/written-again.ts'
import { bounded } from '../ui/Boundary.tsx'
import { CountTable } from './CountTable.tsx'
import { KeptBelow } from './KeptBelow.tsx'
import type { Keeping } from './keeping.ts'
import { OneOf } from './OneOf.tsx'
import { ScoreReading } from './ScoreReading.tsx'
import { countIn, countsIn, type WrittenColumn } from './written-counts.ts'

interface Props {
  readonly metric: Variant['metric']
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['metrics']['scores']
  readonly keeping: Keeping
}

const shapes = ['groups', 'marks'] as const

/** Counts in; the figure, its interval, what it means, and what it is worth beside another. */
export const ScoreCalculator = bounded(Calculator)

function Calculator({ metric, lang, dir, t, keeping }: Props) {
  const ids = variantsOf(metric)
  const [id, setId] = useState<VariantId>(ids[0] ?? 'nps')
  const [shape, setShape] = useState<(typeof shapes)[number]>('groups')
  const [comparison, setComparison] = useState<ComparedWith>('none')
  const [columns, setColumns] = useState<readonly [WrittenColumn, WrittenColumn]>([{}, {}])
  const { scale } = variantOf(id)
  const scales = [...new Set(ids.map(one => variantOf(one).scale))]
  const rows = metric === 'nps' && shape === 'groups' ? groupRows(t) : markRows(scale, lang, t)
  const shown = comparison === 'none' ? columns.slice(0, 1) : columns
  const write = (column: number, changes: WrittenColumn) =>
    setColumns(([first, second]) =>
      column === 0 ? [{ ...first, ...changes }, second] : [first, { ...second, ...changes }]
    )
  const said = shown.flatMap(written => {
    const around = { asked: countIn(written, 'asked'), population: countIn(written, 'population') }
    return scoreSaid(id, countsIn(written, rows), around, { lang, t }) ?? []
  })
  const fields = [...rows, { key: 'asked', label: t.asked }, { key: 'population', label: t.population }]
  const faults = shown.flatMap(written =>
    countFaults(
      fields.map(({ key, label }) => ({ row: label, written: written[key] ?? '' })),
      lang,
      t
    )
  )
  const columnsIn = shown.map(written => ({
    counts: countsIn(written, rows),
    ...{ asked: countIn(written, 'asked'), population: countIn(written, 'population') }
  }))
  const filled = columnsIn.filter(({ counts }) => countOf(counts) > 0)
  const content: MetricContent | undefined =
    filled.length === 0 ? undefined : { kind: 'score', variant: id, comparison, columns: filled }
  const open = (one: KeptMetric) => {
    if (one.kind !== 'score') return
    const next = one.columns.every(areGroups) ? 'groups' : 'marks'
    const [first = {}, second = {}] = one.columns.map(column => countsWritten(column, one.variant, next, lang))
    setId(one.variant)
    setShape(next)
    setComparison(one.comparison)
    setColumns([first, second])
  }
  return (
    <>
      <div className="beside metrics-calculator">
        <div className="stack">
          {scales.length > 1 && (
            <OneOf
              {...{ name: t.scale, value: scale, of: scales, words: t.scales }}
              onChoose={next => setId(ids.find(one => variantOf(one).scale === next) ?? id)}
            />
          )}
          {ids.length > 1 && (
            <OneOf
              {...{
                name: t.working,
                value: id,
                of: ids.filter(one => variantOf(one).scale === scale),
                words: t.variants
              }}
              onChoose={setId}
            />
          )}
          {metric === 'nps' && (
            <OneOf {...{ name: t.shape, value: shape, of: shapes, words: t.shapes }} onChoose={setShape} />
          )}
          <CountTable {...{ rows, columns: shown, lang, t }} onWrite={write} />
          <p className="quiet">{t.pasteHint}</p>
          <div role="alert">
            {faults.map((fault, at) => (
              <p key={`${at}-${fault}`}>{fault}</p>
            ))}
          </div>
          <OneOf
            {...{ name: t.compare, value: comparison, of: comparisons, words: t.comparisons }}
            onChoose={setComparison}
          />
        </div>
        <div className="stack">
          <p role="status" className="unseen">
            {said.map(({ figure, interval }) => `${figure}. ${interval}.`).join(' ')}
          </p>
          {said.length === 0 ? <p>{t.none}</p> : <ScoreReading {...{ id, said, comparison, lang, dir, t }} />}
        </div>
      </div>
      <KeptBelow
        {...{ content, keeping, lang }}
        isOwn={one => one.kind === 'score' && variantOf(one.variant).metric === metric}
        onOpen={open}
      />
    </>
  )
}
