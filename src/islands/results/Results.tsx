import { useStore } from '@nanostores/react'
import type { ReadableAtom } from 'nanostores'
import { type ComponentType, Suspense, useCallback, useEffect, useState } from 'react'
import type { BriefWords } from '../../i18n/model-words.ts'
import { briefAt, type Loading, modelAt, retry } from '../../stores/models.ts'
import { lateRadar } from '../charts/load-radar.ts'
import { Waiting } from '../result/Waiting.tsx'
import { Arriving } from '../ui/Arriving.tsx'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { Failed } from '../ui/Failed.tsx'
import { late } from '../ui/late.ts'
import { useAssessments } from '../ui/name.ts'
import { BehindFirst } from './BehindFirst.tsx'
import { FirstView } from './FirstView.tsx'
import { NoAnswers } from './NoAnswers.tsx'
import { ReadyResult } from './ReadyResult.tsx'
import type { OwnPlace, OwnProps, OwnResultsProps, OwnViewProps } from './results-props.ts'
import { useAnsweredForms } from './use-answered-forms.ts'
import { useChosenForm } from './use-chosen.ts'

const lateFileIn = late(async () => (await import('../files/FileIn.tsx')).FileIn)

/** What the visitor's own answers say, in the assessment that is in use. */
export function Results(props: OwnResultsProps) {
  const { forms, lang, own, addresses } = props
  const { current } = useAssessments()
  // It opens another assessment, too, and outlives that; it comes last, so that nothing pushes it.
  const [takesFiles, setTakesFiles] = useState(false)
  const onFiles = useCallback(() => setTakesFiles(true), [])
  return (
    <>
      <div className="results-whose">
        <CurrentLine saved={addresses.saved} t={own.saved} />
      </div>
      <OwnResults key={current.id} {...props} assessment={current} onFiles={onFiles} />
      {takesFiles && (
        <Suspense>
          <Arriving part={lateFileIn} props={{ forms, lang, t: own }} />
          <p className="no-print results-saved">
            <a href={addresses.saved}>{own.saved.toSaved}</a>
          </p>
        </Suspense>
      )}
    </>
  )
}

function OwnResults(props: OwnResultsProps & OwnPlace) {
  const { forms, t, addresses, assessment, onFiles } = props
  const answered = useAnsweredForms(forms, assessment.id)
  const [current, choose] = useChosenForm(answered ?? [], assessment.id)
  const isEmpty = answered?.length === 0
  useEffect(() => {
    if (isEmpty) onFiles()
  }, [isEmpty, onFiles])
  if (!answered) return <Waiting {...props} />
  if (!current) return <NoAnswers t={t.results} assess={addresses.assess} />
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
  const { offered, view } = props
  useEffect(() => {
    if (view === 'result' && offered.hasRadar) void lateRadar.fetch()
  }, [view, offered])
  return view === 'result' ? (
    <Loaded {...props} $loaded={briefAt(offered.files)} View={FirstView} />
  ) : (
    <Loaded {...props} $loaded={modelAt(offered.files)} View={BehindFirst} />
  )
}

interface LoadedProps<Words extends BriefWords> extends OwnProps {
  readonly $loaded: ReadableAtom<Loading<Words>>
  readonly View: ComponentType<OwnViewProps<Words>>
}

function Loaded<Words extends BriefWords>({ $loaded, ...props }: LoadedProps<Words>) {
  const { offered, t } = props
  const loaded = useStore($loaded)
  switch (loaded.state) {
    case 'loading':
      return <Waiting {...props} />
    case 'failed':
      return <Failed text={t.results.failed} retry={t.results.retry} onRetry={() => void retry(offered.files)} />
    case 'ready':
      return <ReadyResult {...props} model={loaded.model} words={loaded.words} />
  }
}
