import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { questionEntries } from '../../../src/collections/guide/question-entries.ts'
import {
  assembleQuestions,
  checkScales,
  type QuestionBank
} from '../../../src/collections/metrics/assemble-questions.ts'
import { momentFile, questionsFile, questionsWordsFile } from '../../../src/collections/metrics/question-files.ts'
import { wordCount } from '../../../src/core/metrics/word-count.ts'
import { type Locale, locales, sourceLocale } from '../../../src/i18n/locales.ts'
import { findIn, openSearch, searchIndexOf } from '../../../src/wording/search/search-index.ts'

const content = path.join(import.meta.dirname, '../../../content/metrics')
const read = (file: string) => parse(readFileSync(path.join(content, file), 'utf8'))
const momentsOf = (locale: string) => globSync(`${locale}/questions/*.yaml`, { cwd: content })
const structure = questionsFile.parse(read('questions.yaml'))

/** The bank of a language, read and checked as the build does. */
function bankIn({ id, lang }: Locale): QuestionBank {
  const moments = momentsOf(id).map(file => [path.basename(file, '.yaml'), momentFile.parse(read(file))] as const)
  const words = questionsWordsFile.parse(read(`${id}/questions.yaml`))
  return assembleQuestions(structure, { name: id, lang, words, moments: new Map(moments) })
}

/** The languages that have the bank. */
const own = locales.filter(({ id }) => momentsOf(id).length > 0)

test('the bank asks at eight moments, and each scale fits the metric that it feeds', () => {
  expect(structure.moments.map(({ id }) => id)).toEqual([
    'order',
    'visit',
    'repair',
    'complaint',
    'leaving',
    'yearly',
    'review',
    'staff'
  ])
  expect(() => checkScales(structure)).not.toThrow()
  expect(own).toContain(sourceLocale)
})

describe.each(own.map(locale => [locale.id, locale] as const))('the bank of questions in %s', (id, locale) => {
  const bank = bankIn(locale)
  const questions = bank.moments.flatMap(moment => moment.questions)

  test('has two closed questions and an open one a moment, each of at most 20 words', () => {
    for (const moment of bank.moments)
      expect(
        moment.questions.map(({ kind }) => kind),
        moment.id
      ).toEqual(['closed', 'closed', 'open'])
    for (const { text } of questions) expect(wordCount(text, locale.lang), text).toBeLessThanOrEqual(20)
  })

  test('has words at every point, and no digit among them', () => {
    for (const { points } of questions)
      for (const { text } of points) expect(text).toMatch(/^[^\p{Nd}]*\p{L}[^\p{Nd}]*$/u)
  })

  test('has the moments, questions and scales of the first language', () => {
    const shape = ({ moments }: QuestionBank) =>
      moments.map(moment => [moment.id, ...moment.questions.map(one => [one.id, one.feeds, one.points.length])])
    const first = bankIn(sourceLocale)
    expect(shape(bank)).toEqual(shape(first))
    expect(bank.moments.map(({ dont }) => dont.length)).toEqual(first.moments.map(({ dont }) => dont.length))
    expect(bank.traps.length).toBe(first.traps.length)
  })

  test('asks the same things in the same words: a scale reads alike wherever it stands', () => {
    const texts = questions.map(({ text }) => text)
    expect(texts.length).toBe(24)
    expect(new Set(bank.moments.map(({ name }) => name)).size).toBe(8)
  })

  test('is found by the name of each moment, and by what people call it', () => {
    const index = openSearch(searchIndexOf(questionEntries(id, bank)))
    const found = (asked: string) => findIn(index, asked).map(({ href }) => href)
    expect(found(bank.title)[0]).toBe(`/${id}/metrics/questions/`)
    for (const { id: moment, name, also } of bank.moments)
      for (const asked of [name, also[0] ?? ''])
        expect(found(asked), asked).toContain(`/${id}/metrics/questions/${moment}/`)
  })
})
