import { atom } from 'nanostores'
import { now } from './browser/clock.ts'
import { keepVersions } from './browser/earlier-database.ts'
import { sheetsStart } from './browser/storage-keys.ts'
import type { EarlierVersion } from './earlier-version.ts'
import { countAnswers } from './stored-sheet.ts'

/** Raised whenever something came to the earlier versions, or went. */
export const $earlierChanges = atom(0)

/** Keeps the sheets among these texts, with what lies beside them. */
export async function keepTexts(before: ReadonlyMap<string, string | undefined>, name?: string): Promise<void> {
  const texts = [...before].flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]))
  const isSheet = (key: string) => key.startsWith(sheetsStart)
  const beside = texts.filter(([key]) => !isSheet(key))
  const replacedAt = now()
  const versions = texts
    .filter(([key, text]) => isSheet(key) && countAnswers(text) > 0)
    .map(
      ([key, text]): EarlierVersion => ({
        key,
        text,
        replacedAt,
        ...(name !== undefined && { name }),
        ...(beside.length > 0 && { beside })
      })
    )
  if (versions.length === 0) return
  await keepVersions(versions, replacedAt)
  $earlierChanges.set($earlierChanges.get() + 1)
}
