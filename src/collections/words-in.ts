/**
 * The words of a text, whatever its language: Chinese puts no space between them. What a hyphen joins is one word.
 * `wordsIn('A well-known 店') // => ['a', 'well-known', '店']`
 */
export function wordsIn(text: string, lang?: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.toLowerCase())
  const words: string[] = []
  let before = ''
  let isJoined = false
  for (const { segment, isWordLike } of segments) {
    if (isWordLike && isJoined) words.push(`${words.pop()}-${segment}`)
    else if (isWordLike) words.push(segment)
    isJoined = segment === '-' && before !== '' && !isWordLike
    before = isWordLike ? segment : ''
  }
  return words
}
