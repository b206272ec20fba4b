import { Suspense } from 'react'
import { score } from '../../core/score.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { editionSentence } from '../../wording/edition-sentence.ts'
import { scoreText } from '../../wording/in-words.ts'
import { standingOf } from '../../wording/standing.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import { Said } from '../ui/Said.tsx'
import type { OwnViewProps } from './results-props.ts'

// What only some views show comes with them.
const latePlan = late(async () => (await import('../plan/PlanSection.tsx')).PlanSection)
const lateBody = late(async () => (await import('../result/ResultBody.tsx')).ResultBody)
const lateShare = late(async () => (await import('./ShareView.tsx')).ShareView)

/** What stands behind the first view of one's own result: its skills, its plan, and how it leaves this browser. */
export function BehindFirst(props: OwnViewProps<ModelWords>) {
  const { forms, assessment, model, sheet, speech, restsOn, own, addresses, view, under } = props
  const edition = editionSentence(model, sheet, speech)
  return (
    <>
      <p className="results-rests no-print">
        <Standing {...props} />
        {restsOn}
      </p>
      {/* What stands under a view comes with it, so that nothing moves. */}
      <Suspense>
        {view === 'share' && <Arriving part={lateShare} props={props} />}
        {view === 'plan' && (
          <Arriving part={latePlan} props={{ forms, model, sheet, assessment: assessment.id, speech, t: own.plan }} />
        )}
        {view !== 'share' && (
          <Arriving part={lateBody} props={{ model, sheet, speech, method: addresses.method, views: [view], under }} />
        )}
        {edition && <p className="quiet no-print">{edition}</p>}
      </Suspense>
    </>
  )
}

/** Where it stands, in a word, where a view shows something else. */
function Standing({ model, sheet, speech }: Pick<OwnViewProps, 'model' | 'sheet' | 'speech'>) {
  const said = [scoreText(score(model, sheet).overall, speech), standingOf(model, sheet, speech)].filter(Boolean)
  return (
    <strong className="results-standing">
      <Said speech={speech}>{said.join(' · ')}</Said>
    </strong>
  )
}
