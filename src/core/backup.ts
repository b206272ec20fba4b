import { formatVersion, type ResultFile } from './result-file.ts'

export const backupFormat = 'sextant-backup'

/** One saved assessment in a backup. */
export interface BackupEntry {
  readonly id: string
  readonly name: string
  readonly organisation?: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
  readonly result: ResultFile
}

export interface Backup {
  readonly format: typeof backupFormat
  readonly formatVersion: number
  readonly createdOn: string
  readonly assessments: readonly BackupEntry[]
}

/** Everything that is saved, as one file. */
export function toBackup(createdOn: string, assessments: readonly BackupEntry[]): Backup {
  return { format: backupFormat, formatVersion, createdOn, assessments }
}

/**
 * How an assessment of a backup stands to the one of the same id that is here. `older` and `newer` are about the
 * backup's; both need a decision, the others none.
 */
export type Standing = 'new' | 'same' | 'older' | 'newer'

interface Version {
  readonly changedAt: number
  /** Everything in it, written the same way for the same content. */
  readonly content: string
}

/** `standing(undefined, { changedAt: 1, content: 'a' }) // => 'new'` */
export function standing(mine: Version | undefined, theirs: Version): Standing {
  if (!mine) return 'new'
  if (mine.content === theirs.content) return 'same'
  return theirs.changedAt > mine.changedAt ? 'newer' : 'older'
}

/** JSON with its keys in order: the same text for the same content. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}
