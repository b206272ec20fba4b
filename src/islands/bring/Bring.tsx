import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { modelAt, retry } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { useAnsweredForms } from '../results/use-answered-forms.ts'
import { bounded } from '../ui/Boundary.tsx'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { useAssessments } from '../ui/name.ts'
import { BringList } from './BringList.tsx'
import type { BringProps } from './bring-props.ts'

/** What is to be put on the table for the answers of the assessment in use. */
export const Bring = bounded(ToBring)

function ToBring(props: BringProps) {
  const { t, addresses } = props
  const { current } = useAssessments()
  return (
    <>
      <div className="bring-whose">
        <CurrentLine saved={addresses.saved} t={t.saved} />
        {current.name && <p className="print-only">{current.name}</p>}
      </div>
      <OfAssessment key={current.id} {...props} assessment={current.id} />
    </>
  )
}

function OfAssessment(props: BringProps & { readonly assessment: string }) {
  const { forms, t, addresses, assessment } = props
  const answered = useAnsweredForms(forms, assessment)
  const [chosen, choose] = useState<OfferedForm>()
  if (!answered) return <p role="status">{t.bring.loading}</p>
  const offered = answered.find(form => form === chosen) ?? answered[0]
  if (!offered) {
    return (
      <div className="invitation">
        <h2>{t.results.emptyTitle}</h2>
        <p className="lead">{t.results.empty}</p>
        <p className="buttons">
          <a className="button button-main" href={addresses.assess}>
            {t.results.emptyAction}
          </a>
        </p>
      </div>
    )
  }
  return (
    <>
      {answered.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.bring.which}</legend>
          {answered.map(form => (
            <label key={form.questionnaire} className="choice">
              <input type="radio" name="which" checked={form === offered} onChange={() => choose(form)} />
              {form.title}
            </label>
          ))}
        </fieldset>
      )}
      <OfForm key={offered.questionnaire} {...props} offered={offered} />
    </>
  )
}

function OfForm(props: BringProps & { readonly assessment: string; readonly offered: OfferedForm }) {
  const { offered, addresses, t } = props
  const loaded = useStore(modelAt(offered.files))
  if (loaded.state === 'ready') {
    return (
      <>
        <BringList {...props} loaded={loaded} />
        <p className="buttons no-print">
          <button type="button" className="button" onClick={() => print()}>
            {t.bring.print}
          </button>
          <a className="button button-quiet" href={addresses.results}>
            {t.bring.back}
          </a>
        </p>
      </>
    )
  }
  // With a key of its own: the element would otherwise be kept for the buttons, and seen to move.
  if (loaded.state === 'loading')
    return (
      <p key="loading" role="status">
        {t.bring.loading}
      </p>
    )
  return (
    <p role="alert" className="notice">
      {t.results.failed}{' '}
      <button type="button" className="button" onClick={() => void retry(offered.files)}>
        {t.results.retry}
      </button>
    </p>
  )
}
