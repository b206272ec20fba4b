import { late } from '../ui/late.ts'

/** Fetches what draws a radar, so that one that comes next is drawn at once. */
export const loadRadar = () => import('./radar-chart.ts')

/** The same for a radar that is on the page, which says if it did not come. */
export const lateRadar = late(loadRadar)
