/** What a sheet said before something took its place. */
export interface EarlierVersion {
  /** The storage key of the sheet, which names its assessment. */
  readonly key: string
  readonly text: string
  /** When it was replaced, in milliseconds since 1970. */
  readonly replacedAt: number
  /** What the assessment was called, where that was deleted with it, and what lay beside its sheets, by key. */
  readonly name?: string
  readonly beside?: readonly (readonly [key: string, text: string])[]
}

/** Versions of a sheet, days that they are kept, and characters of all of them. */
export const [mostVersions, mostDays, mostCharacters] = [5, 30, 2_000_000]

const day = 86_400_000

/** Of all versions those that are kept, the latest first: the last five of each sheet, each once, for 30 days, two million characters in all. */
export function withinBounds(versions: readonly EarlierVersion[], now: number): EarlierVersion[] {
  const count = new Map<string, number>()
  const seen = new Set<string>()
  let room = mostCharacters
  return versions
    .toSorted((a, b) => b.replacedAt - a.replacedAt)
    .filter(one => {
      const before = count.get(one.key) ?? 0
      const size = sizeOf(one)
      const said = `${one.key} ${one.text}`
      if (seen.has(said) || before === mostVersions || now - one.replacedAt > mostDays * day || size > room)
        return false
      seen.add(said)
      count.set(one.key, before + 1)
      room -= size
      return true
    })
}

function sizeOf({ text, beside = [] }: EarlierVersion): number {
  return beside.reduce((sum, [, other]) => sum + other.length, text.length)
}
