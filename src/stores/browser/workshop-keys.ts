import { hexId } from '../../core/codec/hex-id.ts'
import { prefix } from './storage-keys.ts'

export const openWorkshopKey = `${prefix}workshop-open`

/** Where the keys of all workshops begin. */
export const workshopsStart = `${prefix}workshop:`

export function workshopKeyOf(workshop: number): string {
  return `${workshopsStart}${hexId(workshop)}`
}

/** A participant's part in a workshop. */
export function voteKeyOf(workshop: number): string {
  return `${prefix}vote:${hexId(workshop)}`
}

/** The answers of a ballot, kept apart from the visitor's own assessments. */
export function voteSheetKeyOf(workshop: number, ballot: number, round: number, model: string, form: string): string {
  return `${prefix}vote-sheet:${hexId(workshop)}:${hexId(ballot)}:${round}:${model}:${form}`
}

/** What a participant has told a live room besides the ballot. */
export function voteLinesKeyOf(workshop: number, ballot: number): string {
  return `${prefix}vote-lines:${hexId(workshop)}:${hexId(ballot)}`
}
