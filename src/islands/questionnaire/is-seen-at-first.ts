import type { Part } from '../../core/parts.ts'
import { oneByOne } from './use-one-by-one.ts'

/**
 * Whether a part, or one of its questions, is seen before the page is alive: its inline script says where the visitor is,
 * and its styles hide all else (`layouts/QuestionnairePage.astro`).
 */
export function isSeenAtFirst({ id, items }: Part, item?: string): boolean {
  const { part = id, question = '' } = document.documentElement.dataset
  if (part !== id) return false
  if (item === undefined || !matchMedia(oneByOne).matches) return true
  return question === '' ? item === items[0] : item === question || !items.includes(question)
}
