import type { BriefWords, ModelWords } from '../i18n/model-words.ts'

/** The words of a model without its long texts. */
export function inBrief({ html: _, ...words }: ModelWords): BriefWords {
  return {
    ...words,
    dimensions: each(words.dimensions, ({ html: _, ...short }) => short),
    capabilities: each(words.capabilities, ({ html: _, ...short }) => short),
    advice: each(words.advice, ({ title, who, takes }) => ({ title, who, takes }))
  }
}

function each<Long, Short>(all: Readonly<Record<string, Long>>, shorten: (one: Long) => Short): Record<string, Short> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, shorten(one)]))
}
