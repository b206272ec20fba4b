import { type SideMark, sideMarks } from './side-marks.ts'

const points: Readonly<Record<SideMark['point'], string>> = {
  circle: 'M20 4a4 4 0 1 0 .01 0Z',
  triangle: 'M20 3l4.6 8h-9.2Z',
  rect: 'M16.5 4.5h7v7h-7Z',
  rectRot: 'M20 3l5 5-5 5-5-5Z'
}

/** The stroke and the point of one result, beside its name. */
export function SideKey({ at }: { readonly at: number }) {
  const mark = sideMarks[at]
  if (!mark) return null
  return (
    <svg className="charts-side-key" viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" color={mark.colour}>
      <path d="M1 8h38" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={mark.dash.join(' ')} />
      <path d={points[mark.point]} stroke="currentColor" strokeWidth="2" fill="var(--paper)" />
    </svg>
  )
}
