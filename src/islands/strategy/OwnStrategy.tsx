import { Suspense } from 'react'
import { useAnsweredForms } from '../results/use-answered-forms.ts'
import { useChosenForm } from '../results/use-chosen.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { bounded } from '../ui/Boundary.tsx'
import { CurrentLine } from '../ui/CurrentLine.tsx'
import { late } from '../ui/late.ts'
import { useAssessments } from '../ui/name.ts'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import type { StrategyProps } from './strategy-props.ts'

// What works a result out comes later: the page stands before.
const lateFilled = late(async () => (await import('./FilledSheet.tsx')).FilledSheet)

/** The strategy of the assessment in use, to write and to print. */
export const OwnStrategy = bounded(StrategyInUse)

function StrategyInUse(props: StrategyProps) {
  const { addresses, saved, storage, lang } = props
  const { current } = useAssessments()
  return (
    <>
      <CurrentLine saved={addresses.saved} t={saved} />
      <OfAssessment key={current.id} {...props} assessment={current.id} />
      <StorageNotices sheet="" lang={lang} t={storage} />
    </>
  )
}

/** Filled from the result that is looked at, or from the plan alone where there is none. */
function OfAssessment(props: StrategyProps & { readonly assessment: string }) {
  const { forms, assessment, t } = props
  const answered = useAnsweredForms(forms, assessment)
  const [offered, choose] = useChosenForm(answered ?? [], assessment)
  if (!answered) return <p role="status">{t.loading}</p>
  return (
    <>
      {answered.length > 1 && (
        <fieldset className="which no-print">
          <legend>{t.which}</legend>
          {answered.map(form => (
            <label key={form.questionnaire} className="choice">
              <input type="radio" name="which" checked={form === offered} onChange={() => choose(form)} />
              {form.title}
            </label>
          ))}
        </fieldset>
      )}
      <Suspense fallback={<p role="status">{t.loading}</p>}>
        <Arriving key={offered?.questionnaire} part={lateFilled} props={{ ...props, offered }} />
      </Suspense>
    </>
  )
}
