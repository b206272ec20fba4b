import { useContext } from 'react'
import { distanceTo } from '../../core/gain.ts'
import { planKey } from '../../core/plan.ts'
import { isProved, planProgress } from '../../core/plan-progress.ts'
import { shown } from '../../core/precision.ts'
import { figure, text } from '../../i18n/text.ts'
import { stageName } from '../../wording/names.ts'
import { ownerText } from '../../wording/owner-text.ts'
import { progressSentence, whenText } from '../../wording/plan-sentences.ts'
import { Said } from '../ui/Said.tsx'
import { aimOf, usePlanWorld } from './plan-world.ts'
import { Planning } from './planning.ts'
import { Target } from './Target.tsx'

/** How far the plan is: in a sentence, and as a strip with a segment for each step. */
export function PlanHead() {
  const { plan, planned, scores, speech, t, today } = usePlanWorld()
  const { lang, words } = speech
  // The view of a result bears the title of the plan already.
  const isOwnView = useContext(Planning)?.holdsRoute
  const progress = planProgress(plan)
  const { next, total, done, proved } = progress
  const when = next ? whenText(next, today, lang, t) : ''
  const score = scores.overall.score
  const aim = aimOf(planned)
  return (
    <>
      <h2 id="plan-title" tabIndex={-1}>
        {isOwnView ? t.heading : t.title}
      </h2>
      {total > 0 && (
        <p className="plan-progress">
          <span>{progressSentence(progress, lang, t)}</span> {next && when && <strong>{when}</strong>}
          {next && when && ' · '}
          {next && when && <bdi className="plan-name">{ownerText(next, t)}</bdi>}
        </p>
      )}
      <Target />
      {total > 0 && (
        <div className="plan-way">
          {score !== undefined && planned && (
            <p>
              <strong className="figure">{figure(lang, shown(score))}</strong> <span>{t.now}</span>
            </p>
          )}
          <div className="plan-strip" role="img" aria-label={text(lang, t.strip, { count: total, done, proved })}>
            {plan.map(step => (
              <span
                key={planKey(step)}
                data-status={step.status}
                data-proved={isProved(step) || undefined}
                data-next={step === next || undefined}
              />
            ))}
          </div>
          {score !== undefined && aim && distanceTo(aim.bar, score) > 0 && (
            <p>
              <strong className="figure">{figure(lang, aim.bar)}</strong>{' '}
              <span>
                <Said speech={speech}>{stageName(words, aim.id)}</Said>
              </span>
            </p>
          )}
        </div>
      )}
    </>
  )
}
