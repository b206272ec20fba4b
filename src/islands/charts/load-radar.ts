/** Fetches what draws a radar, so that one that comes next is drawn at once. */
export const loadRadar = () => import('./radar-chart.ts')
