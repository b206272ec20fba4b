import type { ToBring } from '../core/to-bring.ts'
import type { BriefWords } from '../i18n/model-words.ts'

/**
 * What can be put on the table for a skill: what its ladder goes by, and what would prove its practices; each once.
 * `bringLines(words, { capability: 'listening', items: [{ item: 'listening', rating: 3 }] }) // => ['The list of …']`
 */
export function bringLines(words: BriefWords, { capability, items }: ToBring): string[] {
  const hasLadder = items.some(({ item }) => words.ladders[item])
  const evidence = hasLadder ? (words.capabilities[capability]?.evidence ?? []) : []
  const proofs = items.flatMap(({ item }) => words.items[item]?.proof ?? []).filter(proof => proof !== '')
  return [...new Set([...evidence, ...proofs])]
}
