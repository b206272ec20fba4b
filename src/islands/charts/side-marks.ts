/** How one of several results is drawn: told apart by stroke and point as well as by colour. */
export interface SideMark {
  readonly colour: string
  readonly dash: readonly number[]
  readonly point: 'circle' | 'triangle' | 'rect' | 'rectRot'
}

/** In the order of the results, four at most. */
export const sideMarks: readonly SideMark[] = [
  { colour: 'var(--ink)', dash: [], point: 'circle' },
  { colour: 'var(--signal)', dash: [8, 4], point: 'triangle' },
  { colour: 'var(--stage-4)', dash: [2, 3], point: 'rect' },
  { colour: 'var(--rule)', dash: [10, 3, 2, 3], point: 'rectRot' }
]
