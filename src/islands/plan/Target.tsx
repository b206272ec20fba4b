import { useId } from 'react'
import { readStage } from '../../core/stage.ts'
import { chooseTarget } from '../../stores/route-choices.ts'
import { stageName } from '../../wording/names.ts'
import { aimOf, usePlanWorld } from './plan-world.ts'

/** The stage that the plan is to reach, where more than one is ahead. */
export function Target() {
  const { assessment, planned, scores, speech } = usePlanWorld()
  const id = useId()
  const target = aimOf(planned)
  if (!planned || !target) return null
  const { model } = planned
  const reachedAt = model.stages.findIndex(stage => stage.id === readStage(model, scores).stage.value)
  const ahead = model.stages.slice(reachedAt + 1)
  if (ahead.length < 2 && ahead.includes(target)) return null
  return (
    <p className="plan-target no-print">
      <label htmlFor={id}>{speech.t.route.target}</label>{' '}
      <select id={id} value={target.id} onChange={event => chooseTarget(model.id, event.target.value, assessment)}>
        {(ahead.includes(target) ? ahead : model.stages).map(stage => (
          <option key={stage.id} value={stage.id} lang={speech.words.lang}>
            {stageName(speech.words, stage.id)}
          </option>
        ))}
      </select>
    </p>
  )
}
