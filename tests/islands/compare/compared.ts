import type { Response } from '../../../src/core/sheet.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { pyramid, xm } from '../../core/models.ts'
import { givenIn, open } from '../drawn.ts'

/** Lead rises by one, Realize falls by one, the rest stays. */
const before: Response[] = [2, 2, 2, 4, 4, 4, ...Array.from({ length: 14 }, (): Response => 3)]
export const after: Response[] = [3, 3, 3, 3, 3, 3, ...Array.from({ length: 14 }, (): Response => 3)]
export const first = linkOf([sheetOf(xm, before, { date: '2025-09-23' })], { label: 'Last year' })
export const last = linkOf([sheetOf(xm, after)], { label: 'This year' })
export const long = linkOf([sheetOf(xm, [3], { form: 'long' })], { label: 'The survey' })
export const levels = linkOf([sheetOf(pyramid, [4, 4, 4, 4, 4, 1, 4, 4, 5])], { label: 'A' })
export const raised = linkOf([sheetOf(pyramid, [4, 4, 4, 4, 4, 3, 4, 4, 5])], { label: 'B' })

const island = async () => (await import('../../../src/islands/compare/Compare.tsx')).Compare

interface Found {
  readonly kept?: Readonly<Record<string, string>>
  readonly fetched?: Readonly<Record<string, unknown>>
}

/** The page of a comparison, with these links in its address. */
export function compared(id: string, links: readonly string[], { kept = {}, fetched = {} }: Found = {}) {
  const addresses = { results: `/${id}/results/`, compare: `/${id}/compare/`, assess: `/${id}/assess/` }
  return open({ at: `/${id}/compare/#${links.join('.')}`, island, props: { ...givenIn(id), addresses }, kept, fetched })
}

const words = (found: Iterable<Element> = []) => [...found].map(one => one.textContent)

/** Of the first row of a part: the others are its skills. */
export const cells = (part: string) => words(document.querySelector(`tr[data-part=${part}]`)?.querySelectorAll('td'))

/** What the compared results are called, in order. */
export const sides = () => words(document.querySelectorAll('.compare-sides strong'))

/** What is said of them. */
export const saidOfSides = () => words(document.querySelectorAll('.compare-sides li'))
