import type { CSSProperties } from 'react'

interface Props {
  readonly score?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
  /** The score after the route. */
  readonly target?: number | undefined
}

/** Where a score from 1 to 5 lies on a bar, in per cent. */
const placeOf = (score: number) => `${(((score - 1) / 4) * 100).toFixed(2)}%`

/** A score as a bar from 1 to 5, its range as a ruler with two ends, and the way to its target dotted. */
export function ScoreBar({ score, low, high, target }: Props) {
  const isOpen = low !== undefined && high !== undefined && high > low
  const own = {
    '--score': placeOf(score ?? 1),
    ...(isOpen && { '--low': placeOf(low), '--high': placeOf(high) }),
    ...(target !== undefined && { '--target': placeOf(target) })
  } as CSSProperties
  return (
    <span className="result-bar" style={own} data-missing={score === undefined || undefined}>
      {score !== undefined && <span className="result-bar-score" />}
      {target !== undefined && score !== undefined && target > score && <span className="result-bar-way" />}
      {isOpen && <span className="result-bar-range" />}
    </span>
  )
}
