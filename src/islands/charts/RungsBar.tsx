import { rungFill, rungs, stageColour } from './rungs.ts'

interface Props {
  readonly score: number | undefined
}

/** A small ladder of five rungs, filled as far as the score goes. The figure stands beside it. */
export function RungsBar({ score }: Props) {
  return (
    <span className="charts-rungs" aria-hidden="true">
      {rungs.map(rung => (
        <svg key={rung} aria-hidden="true" width="100%" height="100%">
          <rect width={`${rungFill(score, rung) * 100}%`} height="100%" fill={stageColour(score)} />
        </svg>
      ))}
    </span>
  )
}
