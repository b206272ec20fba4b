import { useState } from 'react'
import type { Assessment } from '../../stores/assessment-list.ts'
import { changedAt } from '../../stores/assessments.ts'

export const sorts = ['changed', 'name', 'organisation'] as const
export type Sort = (typeof sorts)[number]

/** What is looked for among assessments, and in which order they stand. */
export interface Sought {
  readonly search: string
  readonly sort: Sort
}

export interface Seeking extends Sought {
  readonly onSearch: (search: string) => void
  readonly onSort: (sort: Sort) => void
}

export function useSought(): Seeking {
  const [search, onSearch] = useState('')
  const [sort, onSort] = useState<Sort>('changed')
  return { search, sort, onSearch, onSort }
}

/** The assessments whose name or organisation holds what is looked for, in order. */
export function foundAmong(
  all: readonly Assessment[],
  { search, sort }: Sought,
  lang: string,
  nameOf: (one: Assessment) => string
): Assessment[] {
  const sought = search.trim().toLocaleLowerCase(lang)
  const found = all.filter(one => `${nameOf(one)} ${one.organisation ?? ''}`.toLocaleLowerCase(lang).includes(sought))
  return found.sort(order(sort, lang, nameOf))
}

function order(sort: Sort, lang: string, name: (one: Assessment) => string) {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  const byName = (a: Assessment, b: Assessment) => compare(name(a), name(b))
  if (sort === 'name') return byName
  if (sort === 'changed') return (a: Assessment, b: Assessment) => changedAt(b) - changedAt(a) || byName(a, b)
  return (a: Assessment, b: Assessment) => compare(a.organisation ?? '', b.organisation ?? '') || byName(a, b)
}
