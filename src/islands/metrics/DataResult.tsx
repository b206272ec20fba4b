import { useState } from 'react'
import { metricScales, type VariantId, variantOf, variants } from '../../core/metrics/variants.ts'
import { text } from '../../i18n/text.ts'
import { fileName } from '../../stores/browser/save-file.ts'
import { countFaults } from '../../wording/metrics/count-faults.ts'
import { leftOutLines, voiceLines } from '../../wording/metrics/data-lines.ts'
import { groupedRows, monthRows, mostRows } from '../../wording/metrics/data-rows.ts'
import { scoreSaid } from '../../wording/metrics/score-lines.ts'
import { Distribution } from './Distribution.tsx'
import type { DataProps } from './data-props.ts'
import { MetricField } from './MetricField.tsx'
import { OneOf } from './OneOf.tsx'
import { RowsTable } from './RowsTable.tsx'
import type { TableSettings } from './read-table.ts'
import { ScoreReading } from './ScoreReading.tsx'
import type { ShownTable } from './shown-table.ts'
import { countIn, type WrittenColumn } from './written-counts.ts'

interface Props extends DataProps {
  readonly read: ShownTable
  readonly settings: TableSettings
  /** Saves the rows that did not count under this name. */
  readonly onSave: (name: string) => void
}

/** What a table comes to: all together, mark by mark, by group, over time, by whom, and what did not count. */
export function DataResult({ read, settings, onSave, lang, dir, t }: Props) {
  const words = { lang, t: t.data }
  const { scale, columns } = settings
  const ids = (Object.keys(variants) as VariantId[]).filter(one => variantOf(one).scale === scale)
  const [id, setId] = useState<VariantId>(ids[0] ?? 'nps')
  const [around, setAround] = useState<WrittenColumn>({})
  const { counts, groups, months, undated, ungrouped } = read.tally
  const [asked, population, accounts] = ['asked', 'population', 'accounts'].map(key => countIn(around, key))
  const said = scoreSaid(id, counts, { asked, population }, { lang, t: t.scores })
  const names = { asked: t.scores.asked, population: t.scores.population, accounts: t.data.accountsIn }
  const field = (key: keyof typeof names) => (
    <p className="buttons">
      <span>{names[key]}</span>
      <MetricField
        {...{ field: key, kind: 'count', column: [key], value: around[key] ?? '', label: names[key], lang }}
        onWrite={changes => setAround({ ...around, ...changes })}
      />
    </p>
  )
  const faults = (...keys: readonly (keyof typeof names)[]) => (
    <div role="alert">
      {countFaults(
        keys.map(key => ({ row: names[key], written: around[key] ?? '' })),
        lang,
        t.scores
      ).map(fault => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  )
  const about = { column: columns.score, scale }
  const lines = leftOutLines(read.leftOut, read.tally, read.unclosed, about, words)
  const voices = voiceLines(read.voices, accounts, words)
  return (
    <div className="sections">
      <section>
        <h2>{t.data.overall}</h2>
        {ids.length > 1 && (
          <OneOf {...{ name: t.scores.working, value: id, of: ids, words: t.scores.variants }} onChoose={setId} />
        )}
        {field('asked')}
        {field('population')}
        {faults('asked', 'population')}
        <div className="beside">
          <div className="stack">
            {said ? (
              <ScoreReading {...{ id, said: [said], comparison: 'none', lang, dir, t: t.scores }} />
            ) : (
              <p className="notice">{text(lang, t.data.nothing, metricScales[scale])}</p>
            )}
          </div>
          {said && <Distribution {...{ counts, scale, lang, dir, t }} />}
        </div>
      </section>
      {groups.size > 0 && (
        <section>
          <h2>{t.data.byGroup}</h2>
          <RowsTable {...{ id, rows: groupedRows(groups, id, words), name: t.data.group, lang, dir, t }} />
          <p>{t.data.small}</p>
          {groups.size > mostRows.groups && (
            <p>{text(lang, t.data.mostGroups, { count: mostRows.groups, total: groups.size })}</p>
          )}
          {ungrouped > 0 && <p>{text(lang, t.data.ungrouped, { count: ungrouped })}</p>}
        </section>
      )}
      {months.size + undated > 0 && (
        <section>
          <h2>{t.data.byMonth}</h2>
          <RowsTable {...{ id, rows: monthRows(months, id, words), name: t.data.time, lang, dir, t }} />
          {undated > 0 && <p>{text(lang, t.data.undated, { count: undated })}</p>}
        </section>
      )}
      {voices.length > 0 && (
        <section>
          <h2>{t.data.voices}</h2>
          {columns.account !== undefined && field('accounts')}
          {faults('accounts')}
          {voices.map(line => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h2>{t.data.leftOutTitle}</h2>
          {lines.map(line => (
            <p key={line}>{line}</p>
          ))}
          {read.leftOut.length > 0 && (
            <p>
              <button
                type="button"
                className="button"
                onClick={() => onSave(fileName('csv', 'sextant', t.data.leftOutTitle))}
              >
                {t.data.save}
              </button>
            </p>
          )}
        </section>
      )}
    </div>
  )
}
