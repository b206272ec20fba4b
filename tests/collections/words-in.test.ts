import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/collections/words-in.ts'

describe('the words of a text', () => {
  test.each<[text: string, words: string[]]>([
    ['Some customers, 1,000 of them.', ['some', 'customers', '1,000', 'of', 'them']],
    ['A well-known state-of-the-art e-mail', ['a', 'well-known', 'state-of-the-art', 'e-mail']],
    ['They can’t – or don’t - say -x', ['they', 'can’t', 'or', 'don’t', 'say', 'x']],
    ['نامه‌ای می‌رسد؛ «بله».', ['نامه‌ای', 'می‌رسد', 'بله']],
    ['我们每天问三位顾客。', ['我们', '每天', '问', '三位', '顾客']],
    [' … !', []]
  ])('of “%s” are counted', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
