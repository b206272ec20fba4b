import type { WrittenBeside, WrittenPeriod } from '../../core/metrics/operations/beside-content.ts'
import { type FieldId, periodFields } from '../../core/metrics/operations/fields.ts'
import {
  type BesideChoices,
  entered,
  fieldsOf,
  isExperience,
  type MeasureId,
  settlers
} from '../../core/metrics/operations/measures.ts'
import { variantOf, variantsOf } from '../../core/metrics/variants.ts'
import { text } from '../../i18n/text.ts'
import { fieldName } from '../../wording/metrics/beside-said.ts'
import { type BesideWords, fieldLabel, measureTitle } from '../../wording/metrics/beside-words.ts'
import { MetricField } from './MetricField.tsx'
import { OneOf } from './OneOf.tsx'
import { WindowField } from './WindowField.tsx'

interface Props {
  readonly measure: MeasureId
  readonly written: WrittenBeside
  /** All fields in their order. */
  readonly column: readonly FieldId[]
  readonly names: readonly [string, string]
  readonly isOpen: boolean
  readonly words: BesideWords
  readonly onWrite: (at: 0 | 1, changes: WrittenPeriod) => void
  readonly onChange: (written: WrittenBeside) => void
}

const periods = [0, 1] as const
const haves = ['counts', 'value'] as const

/** One measure, folded until it is wanted: what must be the same in both periods, then its fields in two columns. */
export function MeasureFields({ measure, written, column, names, isOpen, words, onWrite, onChange }: Props) {
  const { lang, t } = words
  const title = measureTitle(measure, words)
  const choose = (to: Partial<BesideChoices>) => onChange({ ...written, choices: { ...written.choices, ...to } })
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <div className="stack">
        {isExperience(measure) ? (
          <SaidChoices {...{ measure, written, words }} onChoose={said => choose({ said })} />
        ) : (
          <p className="quiet">{t.beside.how[measure]}</p>
        )}
        {measure === 'repeat' && <WindowField {...{ written, words, onChange }} />}
        {measure === 'first-contact' && (
          <OneOf
            {...{
              name: t.beside.settledBy,
              value: written.choices.settledBy,
              of: settlers,
              words: t.beside.settlers
            }}
            onChoose={settledBy => choose({ settledBy })}
          />
        )}
        <table className="metrics-counts">
          <thead>
            <tr>
              <td />
              {periods.map(at => (
                <th key={at} scope="col">
                  {names[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fieldsOf(measure, written.choices).map(field => (
              <tr key={field}>
                <th scope="row">{fieldLabel(field, words)}</th>
                {periods.map(at => (
                  <td key={at}>
                    <MetricField
                      {...{ field, kind: periodFields[field], column, value: written.periods[at][field] ?? '', lang }}
                      label={fieldName(field, at, written, words)}
                      onWrite={changes => onWrite(at, changes)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

interface SaidProps extends Pick<Props, 'written' | 'words'> {
  readonly measure: keyof BesideChoices['said']
  readonly onChoose: (said: BesideChoices['said']) => void
}

function SaidChoices({ measure, written, words, onChoose }: SaidProps) {
  const { lang, t } = words
  const { said } = written.choices
  const { variant, from } = said[measure]
  const ids = variantsOf(measure)
  return (
    <>
      {ids.length > 1 && (
        <OneOf
          {...{
            name: text(lang, t.beside.working, { name: t.scores.names[measure] }),
            value: variant,
            of: ids,
            words: t.scores.variants
          }}
          onChoose={next => onChoose({ ...said, [measure]: { variant: next, from } })}
        />
      )}
      {variantOf(variant).working.kind !== 'mean' && (
        <OneOf
          {...{
            name: t.beside.have,
            value: entered(said[measure]) === 'value' ? ('value' as const) : ('counts' as const),
            of: haves,
            words: t.beside.haves
          }}
          onChoose={next => onChoose({ ...said, [measure]: { variant, from: next } })}
        />
      )}
    </>
  )
}
