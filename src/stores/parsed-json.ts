/** What a text says, also behind a byte order mark; undefined for no JSON. */
export function parsedJSON(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
