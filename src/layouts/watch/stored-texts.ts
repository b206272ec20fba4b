/** What every key of ours begins with; the database has the same name. */
const name = 'sextant'
const prefix = `${name}:`

interface Revised {
  readonly text?: string
  readonly revision: number
}

/** Everything that this browser keeps for the site, by key: of the database and its mirror what was changed last. */
export async function storedTexts(): Promise<Map<string, string>> {
  const texts = mirrored()
  const revisions = parsed(texts.get(`${prefix}revisions`))
  for (const [key, { text, revision }] of await inDatabase().catch(() => [])) {
    if (texts.has(key) && revision < Number(revisions?.[key] ?? 0)) continue
    if (text === undefined) texts.delete(key)
    else texts.set(key, text)
  }
  return texts
}

function mirrored(): Map<string, string> {
  try {
    return new Map(Object.entries<string>(localStorage).filter(([key]) => key.startsWith(prefix)))
  } catch {
    return new Map()
  }
}

function parsed(text = ''): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function inDatabase(): Promise<readonly (readonly [string, Revised])[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = reject
    // There is none yet, and it is not for a page that is half there to make one.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => {
      const found: (readonly [string, Revised])[] = []
      const reading = opening.result.transaction('texts')
      reading.objectStore('texts').openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result
        if (!cursor) return
        found.push([String(cursor.key), cursor.value])
        cursor.continue()
      }
      reading.onerror = reject
      reading.oncomplete = () => {
        opening.result.close()
        resolve(found)
      }
    }
  })
}
