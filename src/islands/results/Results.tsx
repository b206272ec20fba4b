import { useStore } from '@nanostores/react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { modelAt, retry } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { Waiting } from '../result/Waiting.tsx'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { useAssessments } from '../ui/name.ts'
import { Invitation } from './Invitation.tsx'
import { ReadyResult } from './ReadyResult.tsx'
import type { OwnProps, OwnResultsProps, Place } from './results-props.ts'
import { useAnsweredForms } from './use-answered-forms.ts'

const FileIn = lazy(async () => ({ default: (await import('../files/FileIn.tsx')).FileIn }))

/** What the visitor's own answers say, in the assessment that is in use. */
export function Results(props: OwnResultsProps) {
  const { forms, lang, own, addresses } = props
  const { current } = useAssessments()
  // What stands below the result comes after it, so that it does not move when the result appears.
  const [isShown, setShown] = useState(false)
  const onShown = useCallback(() => setShown(true), [])
  return (
    <>
      <div className="results-whose">
        <CurrentLine saved={addresses.saved} t={own.saved} />
      </div>
      <OwnResults key={current.id} {...props} assessment={current} onShown={onShown} />
      {isShown && (
        <Suspense>
          <FileIn forms={forms} lang={lang} t={own} />
          <p className="no-print results-saved">
            <a href={addresses.saved}>{own.saved.toSaved}</a>
          </p>
        </Suspense>
      )}
    </>
  )
}

function OwnResults(props: OwnResultsProps & Place) {
  const { forms, t, addresses, assessment, onShown } = props
  const answered = useAnsweredForms(forms, assessment.id)
  const [chosen, choose] = useState<OfferedForm>()
  const isEmpty = answered?.length === 0
  useEffect(() => {
    if (isEmpty) onShown()
  }, [isEmpty, onShown])
  if (!answered) return <Waiting {...props} />
  const current = answered.find(form => form === chosen) ?? answered[0]
  if (!current) return <Invitation t={t.results} assess={addresses.assess} />
  return (
    <>
      {answered.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.results.which}</legend>
          {answered.map(form => (
            <label key={form.questionnaire} className="choice">
              <input type="radio" name="which" checked={form === current} onChange={() => choose(form)} />
              {form.title}
            </label>
          ))}
        </fieldset>
      )}
      <OwnResult key={current.questionnaire} {...props} offered={current} answered={answered} />
    </>
  )
}

function OwnResult(props: OwnProps) {
  const { offered, t, onShown } = props
  const loaded = useStore(modelAt(offered.files))
  const isLoading = loaded.state === 'loading'
  useEffect(() => {
    if (!isLoading) onShown()
  }, [isLoading, onShown])
  switch (loaded.state) {
    case 'loading':
      return <Waiting {...props} />
    case 'failed':
      return (
        <p role="alert" className="notice">
          {t.results.failed}{' '}
          <button type="button" className="button" onClick={() => void retry(offered.files)}>
            {t.results.retry}
          </button>
        </p>
      )
    case 'ready':
      return <ReadyResult {...props} model={loaded.model} words={loaded.words} />
  }
}
