/** What one result is read in, in the order of the bar. Each has an address of its own. */
export const resultViews = ['result', 'plan', 'skills', 'share'] as const
export type ResultView = (typeof resultViews)[number]

/** The views that show the result itself, in their order on paper. */
export type ShownView = Exclude<ResultView, 'share'>
export const shownViews: readonly ShownView[] = ['result', 'skills', 'plan']

export type ViewAddresses = Readonly<Record<ResultView, string>>

/** Where a view stands within its language. `addressOfView('plan') // => 'results/plan/'` */
export function addressOfView(view: ResultView): string {
  return view === 'result' ? 'results/' : `results/${view}/`
}
