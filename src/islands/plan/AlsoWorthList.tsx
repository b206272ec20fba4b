import { alsoWorthLines } from '../../wording/also-worth.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'
import { AddToPlan } from './AddToPlan.tsx'

type Props = Parameters<typeof alsoWorthLines>[0] & { readonly speech: Speech }

/** What is worth doing beside the route, if anything; where there is a plan, it can be put into it. */
export function AlsoWorthList({ speech, ...around }: Props) {
  const lines = alsoWorthLines(around, speech)
  if (lines.length === 0) return null
  return (
    <div className="plan-also">
      <h3>{speech.t.route.alsoTitle}</h3>
      <ul>
        {lines.map(({ step: { capability, from }, title, said }) => (
          <li key={said}>
            <Said speech={speech}>{said}</Said>{' '}
            <AddToPlan model={around.model.id} capability={capability} step={from} title={title} />
          </li>
        ))}
      </ul>
    </div>
  )
}
