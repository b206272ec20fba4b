/** The worksheets that are kept with an assessment; in files they lie side by side under these names. */
export const worksheetIds = ['journey', 'strategy'] as const
export type WorksheetId = (typeof worksheetIds)[number]

/** What is written on worksheets, as it is stored: whoever takes one reads it as a stranger's. */
export type Worksheets = Partial<Readonly<Record<WorksheetId, unknown>>>

/**
 * Those that there are, wherever they are read.
 * `worksheetsOf(id => (id === 'journey' ? { title: 'T' } : undefined)) // => { journey: { title: 'T' } }`
 */
export function worksheetsOf(read: (id: WorksheetId) => unknown): Worksheets {
  const all = worksheetIds.map(id => [id, read(id)] as const)
  return Object.fromEntries(all.filter(([, sheet]) => sheet !== undefined))
}
