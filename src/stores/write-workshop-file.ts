import type { Workshop } from './workshop.ts'
import type { Planned } from './workshop-plan.ts'

export const workshopFormat = 'sextant-workshop'
export const workshopVersion = 1
/** Of a file that a passphrase opens, which earlier releases can't. */
export const sealedVersion = 2

/** A workshop whole, its private key with it, to go on elsewhere or later. */
export function writeWorkshopFile(workshop: Workshop, { plan, route, enough }: Planned): string {
  return `${JSON.stringify({ format: workshopFormat, formatVersion: workshopVersion, workshop, plan, route, ...(enough.length > 0 && { enough }) }, null, 2)}\n`
}

/** The text of a workshop file, as `sealText` sealed it. */
export function writeSealedFile(sealed: object): string {
  return `${JSON.stringify({ format: workshopFormat, formatVersion: sealedVersion, sealed }, null, 2)}\n`
}
