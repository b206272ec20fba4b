import { useId, useState } from 'react'
import { modelsNamedIn, sheetsIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { type Added, addSheets } from '../../stores/comparison.ts'
import { loadModels, structures } from '../ui/load-models.ts'
import { assessmentName } from '../ui/name.ts'
import type { CompareProps } from './words.ts'

interface Props extends Pick<CompareProps, 'forms' | 't'> {
  readonly all: readonly Assessment[]
  readonly onAdded: (added: Added) => void
  readonly onFailed: (sentence: string) => void
}

/** Adds one of the assessments of this browser; one alone is called the visitor's own answers. */
export function AddSaved({ forms, t, all, onAdded, onFailed }: Props) {
  const id = useId()
  const [chosen, choose] = useState<Assessment>()
  const one = all.find(each => each.id === chosen?.id) ?? all[0]
  const add = async (assessment: Assessment) => {
    const models = await loadModels(forms, modelsNamedIn(assessment.id))
    if (!models) return onFailed(t.compare.failed)
    const own = sheetsIn(assessment.id, structures(models))
    const sheets = own.map(({ sheet }) => sheet).filter(({ answers }) => Object.keys(answers).length > 0)
    onAdded(
      sheets.length > 0
        ? addSheets(
            sheets,
            own.map(({ model }) => model),
            all.length > 1 ? assessmentName(assessment, t.saved) : ''
          )
        : { ok: false, reason: 'empty' }
    )
  }
  if (one && all.length === 1) {
    return (
      <p>
        <button type="button" className="button" onClick={() => void add(one)}>
          {t.compare.addOwn}
        </button>
      </p>
    )
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (one) void add(one)
      }}
    >
      <label htmlFor={id}>{t.compare.saved}</label>
      <div className="compare-add-row">
        <select id={id} value={one?.id} onChange={event => choose(all.find(each => each.id === event.target.value))}>
          {all.map(each => (
            <option key={each.id} value={each.id}>
              {assessmentName(each, t.saved)}
            </option>
          ))}
        </select>
        <button type="submit" className="button" aria-label={t.compare.addSaved}>
          {t.compare.add}
        </button>
      </div>
    </form>
  )
}
