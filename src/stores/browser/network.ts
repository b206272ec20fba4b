declare global {
  /** What the head of a page asked for before any script had come, by address (`components/ModelAhead.astro`). */
  var askedAhead: Record<string, Promise<unknown>> | undefined
}

/** What lies at an address of ours, as JSON; rejects where there is none. What could not be had ahead may be had now. */
export async function fetchJSON(address: string): Promise<unknown> {
  const ahead = globalThis.askedAhead?.[address]
  delete globalThis.askedAhead?.[address]
  return ahead ? ahead.catch(() => askFor(address)) : askFor(address)
}

async function askFor(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

/** Whether our own site can be reached now: the address of this page is asked for, past every cache. */
export async function isReachable(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
