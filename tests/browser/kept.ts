import { allOf, xm } from './today.ts'

/** A sheet as the browser keeps it. */
export function stored(answers: object, others: object = {}): string {
  return JSON.stringify({
    ...{ modelVersion: xm.version, date: '2026-11-20', answers, notes: {}, evidence: {}, aside: {}, changedAt: 5 },
    ...others
  })
}

export const sheetKey = (id = 'first', model = 'xm-competencies') => `sextant:sheet:${id}:${model}:short`

/** Three years of one hotel and an empty one of another. */
export const years: Readonly<Record<string, string>> = {
  'sextant:assessments': JSON.stringify([
    { id: 'first', name: 'Rosewood Hotel 2024', changedAt: 1 },
    { id: 'b', name: 'Rosewood Hotel 2025', changedAt: 2 },
    { id: 'c', name: 'Inn of the sea', organisation: 'Rosewood Hotel', changedAt: 3 },
    { id: 'd', name: 'هتل یاس ۱۴۰۵', changedAt: 4 }
  ]),
  'sextant:current': 'c',
  [sheetKey('first')]: stored(allOf(2, { design: 'unknown', metrics: undefined }), { date: '2024-10-12' }),
  [sheetKey('b')]: stored(allOf(2), { date: '2025-10-12' }),
  [sheetKey('c')]: stored(allOf(4), {
    date: '2026-10-12',
    notes: { design: '=1+1 "quoted", <b>bold</b>', strategy: 'یادداشت' },
    evidence: { strategy: 'documented' }
  })
}
