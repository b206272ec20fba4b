import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import { isAdvised } from '../../core/plan.ts'
import { enoughOf } from '../../stores/enough.ts'
import { modelAt, type ReadyModel, retry } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { sheetOf } from '../../stores/sheets.ts'
import { stepChoicesOf } from '../../stores/step-choices.ts'
import { gatherStrategy, type StrategyResult } from '../../wording/worksheets/strategy-gathered.ts'
import { Failed } from '../ui/Failed.tsx'
import { useModels } from '../ui/load-models.ts'
import { StrategySheet } from './StrategySheet.tsx'
import type { StrategyProps } from './strategy-props.ts'

type Own = StrategyProps & { readonly assessment: string }

/** The page with what the result that is looked at and the plan say by themselves. */
export function FilledSheet(props: Own & { readonly offered: OfferedForm | undefined }) {
  const { offered } = props
  return offered ? <FromResult {...props} offered={offered} /> : <FromPlan {...props} />
}

/** Where nothing has been assessed yet. */
function FromPlan(props: Own) {
  return <StrategySheet {...props} gathered={useGathered(props, undefined)} />
}

/** Without the result where its model could not be had. */
function FromResult(props: Own & { readonly offered: OfferedForm }) {
  const { offered, t, results } = props
  const loaded = useStore(modelAt(offered.files))
  if (loaded.state === 'loading') return <p role="status">{t.loading}</p>
  if (loaded.state === 'ready') return <OfResult {...props} loaded={loaded} />
  return (
    <>
      <Failed text={results.failed} retry={results.retry} onRetry={() => void retry(offered.files)} />
      <FromPlan {...props} />
    </>
  )
}

function OfResult(props: Own & { readonly offered: OfferedForm; readonly loaded: ReadyModel }) {
  const { offered, loaded, assessment } = props
  const { model, words } = loaded
  const sheet = useStore(sheetOf(model, offered.form, assessment))
  const choices = useStore(stepChoicesOf(model.id, assessment))
  const result = useMemo(() => ({ model, sheet, words, choices }), [model, sheet, words, choices])
  return <StrategySheet {...props} gathered={useGathered(props, result)} />
}

function useGathered({ forms, assessment, lang, told }: Own, result: StrategyResult | undefined) {
  const plan = useStore(planOf(assessment))
  const enough = useStore(enoughOf(assessment))
  const named = plan.flatMap(step => (isAdvised(step) ? [step.model] : []))
  const models = useModels(forms, named)
  return useMemo(() => {
    const words = new Map([...models].map(([id, one]) => [id, one.words] as const))
    if (result) words.set(result.model.id, result.words)
    return gatherStrategy({ result, plan, enough, words }, lang, told)
  }, [models, result, plan, enough, lang, told])
}
