import { xm } from '../../browser/today.ts'

/** A sheet as a file holds it. */
export const sheet = (answers: object, others: object = {}) => ({
  ...{ model: 'xm-competencies', modelVersion: xm.version, form: 'short', date: '2026-10-01', answers },
  ...others
})

/** A file of a result that somebody else has saved. */
export const result = (sheets: object[], others: object = {}) => ({
  ...{ format: 'sextant-result', formatVersion: 1, createdOn: '2026-11-22', label: 'Theirs', sheets },
  ...others
})
