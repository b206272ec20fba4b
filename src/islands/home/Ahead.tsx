import type { NextDeed } from '../../wording/greeting.ts'
import type { Speech } from '../../wording/speech.ts'
import { startsPlan } from '../plan/starts-plan.ts'
import { Said } from '../ui/Said.tsx'
import type { WelcomeProps } from './welcome-props.ts'

interface Props {
  readonly next: NextDeed | undefined
  /** What the step is called. */
  readonly title: string
  /** The address of the plan. */
  readonly plan: string
  readonly speech: Speech
  readonly t: WelcomeProps['t']
}

/** What is to be done now. */
export function Ahead({ next, title, plan, speech, t }: Props) {
  if (!next) return null
  return (
    <div className="home-ahead">
      {next.kind === 'step' ? (
        <>
          {next.when && (
            <p>
              <strong>{next.when}</strong>
            </p>
          )}
          <h2>
            <Said speech={speech}>{title}</Said>
          </h2>
          <p>
            <bdi>{next.owner}</bdi>, <span>{t.plan.statuses[next.step.status]}</span>
          </p>
        </>
      ) : (
        <p>{next.sentence}</p>
      )}
      <a className="button button-main" href={next.kind === 'start' ? plan + startsPlan : plan}>
        {next.kind === 'start' ? t.back.start : t.back.open}
      </a>
    </div>
  )
}
