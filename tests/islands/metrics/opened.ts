import type { ComponentType } from 'react'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { keepingOf } from '../../../src/islands/metrics/keeping.ts'
import { givenIn, open } from '../drawn.ts'

/** What every calculator is given beside its own words. */
export function aroundIn(id: string) {
  const { lang, dir } = givenIn(id)
  return { lang, dir, keeping: keepingOf(messagesIn(id), `/${id}/saved/`) }
}

/** Opens one page of the metrics. */
export function openMetric<P extends object>(
  id: string,
  name: string,
  island: () => Promise<ComponentType<P>>,
  props: P,
  kept: Readonly<Record<string, string>> = {}
) {
  return open({ at: `/${id}/metrics/${name}/`, island, props, kept })
}

/** The fields of a table that counts are typed into, row by row. */
export const fields = (table = '.metrics-counts') => [...document.querySelectorAll<HTMLInputElement>(`${table} input`)]

/** The field at a place, which must be there. */
export function field(at: number, table?: string): HTMLInputElement {
  const found = fields(table)[at]
  if (!found) throw new Error(`There is no field ${at}`)
  return found
}
