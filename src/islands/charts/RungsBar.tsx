interface Props {
  readonly score: number | undefined
}

/** A small ladder of five rungs, filled as far as the score goes. The figure stands beside it. */
export function RungsBar({ score = 0 }: Props) {
  return (
    <span className="rungs-bar" aria-hidden="true">
      {[1, 2, 3, 4, 5].map(rung => (
        <span
          key={rung}
          style={
            {
              '--fill': Math.min(1, Math.max(0, score - rung + 1)).toFixed(3),
              '--fill-colour': `var(--stage-${Math.max(1, Math.min(5, Math.round(score)))})`
            } as React.CSSProperties
          }
        />
      ))}
    </span>
  )
}
