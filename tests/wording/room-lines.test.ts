import { describe, expect, test } from 'vitest'
import { saidLine, withNote } from '../../src/wording/line-note.ts'
import { pointLines } from '../../src/wording/point-lines.ts'
import { putStepWords } from '../../src/wording/put-step-words.ts'
import { harbourWords } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('what a live room says in $name', language => {
  const { lang, messages, names } = language
  const { line: ofLine, points: t } = messages.room
  const harbour = harbourWords(language)
  const words = { harbour }
  const title = (advice: string) => harbour.advice[advice]?.title ?? ''

  test('a line of evidence stands with the name of who handed it in, where there is one', () => {
    expect(saidLine({ text: 'Ask the night desk' }, lang, ofLine)).toBe('Ask the night desk')
    expect(saidLine({ name: 'Sara', text: 'Ask the night desk' }, lang, ofLine)).toBe(
      '\u2068Sara\u2069: \u2068Ask the night desk\u2069'
    )
  })

  test('a step is called by the catalogue or by the room, and named by what it is where words are missing', () => {
    expect(putStepWords({ key: 'harbour/watch-2' }, words)).toEqual({ title: title('watch-2'), skill: names.watch })
    expect(putStepWords({ key: 'own/1', text: 'Paint the door' }, words)).toEqual({ title: 'Paint the door' })
    expect(putStepWords({ key: 'elsewhere/watch-2' }, words)).toEqual({ title: 'watch-2' })
    expect(putStepWords({ key: 'odd' }, words)).toEqual({ title: 'odd' })
  })

  test('the order names ties together, most points first', () => {
    const steps = [{ key: 'harbour/watch-2' }, { key: 'harbour/hull-1' }, { key: 'own/1', text: 'Paint the door' }]
    const both = `${title('watch-2')} · Paint the door`
    const [one, each] = [
      inLanguage({ en: '1 point', fa: '۱ امتیاز' }, language),
      inLanguage({ en: '4 points each', fa: 'هر کدام ۴ امتیاز' }, language)
    ]
    expect(pointLines(steps, [4, 1, 4], words, { lang, t })).toEqual([
      [both, each],
      [title('hull-1'), one]
    ])
    expect(pointLines(steps.slice(0, 2), [2, 0], words, { lang, t })[1]).toEqual([title('hull-1'), t.none])
  })

  test('sums of a file that somebody edited name no step that is not there', () => {
    expect(pointLines([], [1], words, { lang, t })).toHaveLength(1)
  })

  test('while points are given no step has any', () => {
    expect(pointLines([{ key: 'harbour/watch-2' }], undefined, words, { lang, t })).toEqual([[title('watch-2'), '']])
  })
})

test.each([
  ['into empty notes', ' ', 'line'],
  ['under what stands there', 'Before.\n', 'Before.\nline'],
  ['as far as there is room', 'x'.repeat(16), undefined]
])('a line goes %s', (_, notes, after) => {
  expect(withNote(notes, 'line', 20)).toBe(after)
})
