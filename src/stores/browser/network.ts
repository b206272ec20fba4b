/** What lies at an address of ours, as JSON; rejects where there is none. */
export async function fetchJSON(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}
