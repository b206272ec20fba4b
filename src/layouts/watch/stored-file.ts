/**
 * Everything that is stored as a backup that the site can open again, written without its stores: they may be what did
 * not arrive. What a backup has no place for goes along as it is.
 */
export function storedFile(texts: ReadonlyMap<string, string>, createdOn: string): string {
  const read = (key: string) => parsed(texts.get(`sextant:${key}`))
  const list = (key: string) => asList(read(key))
  const keys = [...texts.keys()].map(key => key.split(':').slice(1))
  const head = { formatVersion: 1, createdOn }
  const assessments = ids(keys).map(id => {
    const { name, organisation, changedAt }: Entries = list('assessments').find(one => one?.id === id) ?? {}
    const sheets = keys
      .filter(([kind, of]) => kind === 'sheet' && of === id)
      .map((key): Entries => ({ ...read(key.join(':')), model: key[2], form: key[3] }))
      .filter(sheet => sheet.answers)
    return {
      id,
      name: name ?? '',
      organisation,
      changedAt: Math.max(0, ...[changedAt, ...sheets.map(sheet => sheet.changedAt)].map(time => Number(time) || 0)),
      routes: read(`route:${id}`),
      result: {
        format: 'sextant-result',
        ...head,
        sheets,
        plan: list(`plan:${id}`),
        enough: list(`enough:${id}`)
      }
    }
  })
  return JSON.stringify({ format: 'sextant-backup', ...head, assessments, stored: Object.fromEntries(texts) }, null, 2)
}

type Entries = Readonly<Record<string, unknown>>

/** All assessments of which a sheet is there. */
function ids(keys: readonly (readonly string[])[]): string[] {
  return [...new Set(keys.flatMap(([kind, id]) => (kind === 'sheet' && id ? [id] : [])))]
}

function asList(value: unknown): readonly Entries[] {
  return Array.isArray(value) ? value : []
}

function parsed(text = ''): Entries | undefined {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
