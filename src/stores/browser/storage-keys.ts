/** Every key of ours starts with it, so that other sites of the same host are left alone. */
export const prefix = 'sextant:'

export const assessmentsKey = `${prefix}assessments`
export const currentKey = `${prefix}current`
export const placesKey = `${prefix}places`
export const movingOnKey = `${prefix}moving-on`
export const reportKey = `${prefix}report`

/** Where the keys of all sheets begin. */
export const sheetsStart = `${prefix}sheet:`

/** Where the keys of an assessment's sheets begin; a model and a form follow: `sextant:sheet:first:xm-competencies:short`. */
export function sheetKeysStart(assessment: string): string {
  return `${sheetsStart}${assessment}:`
}

export function planKeyOf(assessment: string): string {
  return `${prefix}plan:${assessment}`
}

export function routeKeyOf(assessment: string): string {
  return `${prefix}route:${assessment}`
}

export function bringKeyOf(assessment: string): string {
  return `${prefix}bring:${assessment}`
}

export function enoughKeyOf(assessment: string): string {
  return `${prefix}enough:${assessment}`
}
