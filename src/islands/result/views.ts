/** What one result is read in, in the order of the bar. Each has an address of its own. */
export const resultViews = ['result', 'plan', 'skills', 'share'] as const
export type ViewName = (typeof resultViews)[number]

/** The views that show the result itself, in their order on paper. */
export type ShownView = Exclude<ViewName, 'share'>
export const shownViews: readonly ShownView[] = ['result', 'skills', 'plan']

export type ViewAddresses = Readonly<Record<ViewName, string>>

/** Where a view stands within its language. `addressOfView('plan') // => 'results/plan/'` */
export function addressOfView(view: ViewName): string {
  return view === 'result' ? 'results/' : `results/${view}/`
}

/** The views of a link: what stands after `#` goes along. `withFragment(addresses, '1AQ').plan // => '/en/results/plan/#1AQ'` */
export function withFragment(addresses: ViewAddresses, fragment: string): ViewAddresses {
  const after = fragment && `#${fragment}`
  const { result, plan, skills, share } = addresses
  return { result: result + after, plan: plan + after, skills: skills + after, share: share + after }
}
