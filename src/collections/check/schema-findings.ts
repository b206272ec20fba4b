import type { z } from 'zod'
import { nearestName } from '../nearest-name.ts'
import type { ModelFinding } from './finding.ts'
import { plainIssue } from './plain-issue.ts'
import type { WrittenYaml } from './written-yaml.ts'

/** What a file says, or what is wrong with it. */
export type Checked<T> = { readonly data: T } | { readonly findings: readonly ModelFinding[] }

/** Reads what was written by the schema of its kind of file. */
export function checkedBy<T>(schema: z.ZodType<T>, file: string, written: WrittenYaml): Checked<T> {
  if (written.mistake) return { findings: [{ file, ...written.mistake, is: 'wrong' }] }
  const read = schema.safeParse(written.value ?? {}, { error: plainIssue })
  if (read.success) return { data: read.data }
  const { issues } = read.error
  const findings = issues
    .filter((issue, at) => !isMisspelt(issue, issues) && !issues.slice(0, at).some(one => isSamePlace(one, issue)))
    .map(issue => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
      const key = keyNames(issue.path, written.value)
      const problem = `${key}${key && ': '}${issue.message}${foundValue(issue.path, written.value, issue)}`
      return { file, line: written.lineOf([...issue.path, ...unknown]), problem, is: 'wrong' as const }
    })
  return { findings }
}

type Issue = z.core.$ZodIssue

/** Whether what is missing stands there under a name with a slip: then that has been told. */
function isMisspelt({ code, path, message }: Issue, all: readonly Issue[]): boolean {
  if (code !== 'invalid_type' || !message.startsWith('is missing')) return false
  const [key, parent] = [String(path.at(-1)), path.slice(0, -1).join('.')]
  return all.some(
    one =>
      one.code === 'unrecognized_keys' &&
      one.path.join('.') === parent &&
      one.keys.some(written => nearestName(written, [key]))
  )
}

/** Where one thing is wrong, what else is said of the place is the same mistake. */
function isSamePlace(one: Issue, other: Issue): boolean {
  return one.path.join('.') === other.path.join('.') && other.code !== 'unrecognized_keys'
}

/** The way to a key, with ids in the place of numbers. `dimensions › stove › capabilities › fire › steps › 2 › effort` */
function keyNames(path: readonly PropertyKey[], value: unknown): string {
  const names: string[] = []
  let at = value
  for (const key of path) {
    const inside = child(at, key)
    const id = typeof key === 'number' ? child(inside, 'id') : undefined
    names.push(typeof key === 'number' ? (typeof id === 'string' ? id : String(key + 1)) : String(key))
    at = inside
  }
  return names.join(' › ')
}

function foundValue(path: readonly PropertyKey[], value: unknown, { message }: Issue): string {
  const found = path.reduce(child, value)
  if (typeof found === 'number' || typeof found === 'boolean') return `; it is ${found}`
  if (Array.isArray(found) && message.includes('must have')) return `; it has ${found.length}`
  return typeof found === 'string' && found.trim() !== '' && found.length < 30 ? `; it is “${found}”` : ''
}

function child(of: unknown, key: PropertyKey): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<PropertyKey, unknown>)[key] : undefined
}
