/** Saves as a file what this browser keeps for the site, where the page that would do that has not arrived. */
addEventListener('click', async ({ target }) => {
  if ((target as HTMLElement).dataset?.deed !== 'save') return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([await allStored()], { type: 'application/json' }))
  link.download = `sextant-stored-${new Date().toLocaleDateString('sv')}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
})

/** All of it as it lies there; the site's reader of files makes assessments of it. */
export async function allStored(): Promise<string> {
  let mirror = {}
  try {
    mirror = Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('sextant:')))
  } catch {}
  return JSON.stringify({
    format: 'sextant-stored',
    formatVersion: 1,
    mirror,
    database: await database().catch(() => undefined)
  })
}

function database(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sextant')
    // There is none yet, and it is not for a page that is half there to make one.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = reject
    opening.onsuccess = () => {
      const reading = opening.result.transaction('texts')
      const texts = reading.objectStore('texts')
      const [keys, values] = [texts.getAllKeys(), texts.getAll()]
      reading.onerror = reject
      reading.oncomplete = () => {
        opening.result.close()
        resolve([keys.result, values.result])
      }
    }
  })
}
