import { z } from 'zod'
import { strict } from './strict.ts'

export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')

const version = z.number().int().min(1)

const changes = {
  since: version.default(1).describe('the model version that brought it'),
  retired: version.optional().describe('the model version that no longer counts it'),
  reworded: version.optional().describe('the model version that says the same in better words')
}

interface Change {
  readonly since: number
  readonly retired?: number | undefined
  readonly reworded?: number | undefined
}

const after = 'must be retired in a version after the one that brought it'
const within = 'must be reworded in a version after the one that brought it and before it is retired'
const isRetiredLater = ({ since, retired = Infinity }: Change) => retired > since
const isRewordedWithin = ({ since, retired = Infinity, reworded }: Change) =>
  reworded === undefined || (reworded > since && reworded < retired)

const changing = strict({ id, ...changes })
  .refine(isRetiredLater, { error: after })
  .refine(isRewordedWithin, { error: within })

/** A practice, or an item of a level. */
export const item = z
  .union(
    [id.transform(name => ({ id: name, since: 1 })), changing],
    'must be an id in lower-case letters, digits and hyphens, or { id, since, retired, reworded }'
  )
  .describe('an item id, or { id, since, retired, reworded }')

/** What the short form asks of a skill: its item of the same id, reworded perhaps, or that and those that replaced it. */
export const ladder = z
  .union(
    [
      z.literal(true),
      strict({ reworded: version.min(2, 'must be 2 or more: version 1 is the first') }),
      z.array(changing).min(1)
    ],
    'must be true, { reworded } or a list of { id, since, retired, reworded }; left out where the skill has none'
  )
  .describe('it brings its own item of the short form')

export interface FileItem extends Change {
  readonly id: string
}

export type FileLadder = z.infer<typeof ladder>

/** The ladders of a skill as a list, whichever way they are written; the first has the id of the skill. */
export function laddersOf(capability: string, written: FileLadder | undefined): FileItem[] {
  if (written === undefined) return []
  if (Array.isArray(written)) return written
  return [{ id: capability, since: 1, ...(written !== true && { reworded: written.reworded }) }]
}
