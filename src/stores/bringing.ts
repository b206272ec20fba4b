import * as v from 'valibot'
import { bringKeyOf } from './browser/storage-keys.ts'
import { isRecord } from './is-record.ts'
import { type Stored, stored } from './stored.ts'
import { withEntry } from './with-entry.ts'

/** Who was asked to bring what shows a skill, and by when, in their own words. */
export interface Bringing {
  readonly who?: string
  readonly when?: string
}

/** By model and skill: `xm-competencies/strategy`. */
export type AllBringing = Readonly<Record<string, Bringing>>

/** The longest of each, in characters. */
export const longestBringing = 200

const text = v.optional(v.custom<string>(value => typeof value === 'string' && value.length <= longestBringing))
const bringing = v.object({ who: text, when: text })

/** What was agreed about the evidence of one assessment. */
export function bringingOf(assessment: string): Stored<AllBringing> {
  return stored<AllBringing>(bringKeyOf(assessment), {}, content => {
    if (!isRecord(content)) return {}
    const entries = Object.entries(content).flatMap(([key, one]) => {
      const read = v.safeParse(bringing, one)
      return read.success ? [[key, read.output as Bringing] as const] : []
    })
    return Object.fromEntries(entries)
  })
}

/** Writes down who or when; what is empty is removed. */
export function changeBringing(assessment: string, key: string, to: Bringing): void {
  bringingOf(assessment).change(all => {
    const { who, when } = { ...all[key], ...to }
    const next = { ...(who && { who }), ...(when && { when }) }
    return withEntry(all, key, who || when ? next : undefined)
  })
}
