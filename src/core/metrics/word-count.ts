/**
 * How many words a sentence has by the rules of its language: half-spaces hold a word together, and Chinese has words
 * without blanks. `wordCount('چقدر راضی‌اید؟', 'fa') // => 2`
 */
export function wordCount(sentence: string, lang: string): number {
  const parts = new Intl.Segmenter(lang, { granularity: 'word' }).segment(sentence)
  return [...parts].filter(({ isWordLike }) => isWordLike).length
}
