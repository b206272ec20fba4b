import { rungFill, rungs, stageColour } from './rungs.ts'

interface Props {
  readonly score: number | undefined
}

/** A small ladder of five rungs, filled as far as the score goes. The figure stands beside it. */
export function RungsBar({ score }: Props) {
  return (
    <span className="charts-rungs" aria-hidden="true">
      {rungs.map(rung => (
        <span
          key={rung}
          style={
            {
              '--fill': rungFill(score, rung).toFixed(3),
              '--fill-colour': stageColour(score)
            } as React.CSSProperties
          }
        />
      ))}
    </span>
  )
}
