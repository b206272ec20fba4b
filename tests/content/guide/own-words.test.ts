import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runsIn, runsOf } from './runs.ts'
import { articlesIn, termsIn, writtenIn } from './written.ts'

// The five articles that the project began with are not ours to publish: of their runs of eight words only hashes are here.
const theirs = runsIn(readFileSync(new URL('source-runs.bin', import.meta.url)))

test('the hashes of the sources are there', () => {
  expect(theirs.size).toBeGreaterThan(7000)
})

test('runs of eight words are found again whatever stands around them, and others are not', () => {
  const [run] = runsOf('One two three, four five six seven eight.')
  expect(runsOf('«One two <b>three</b> four five six [seven](x) eight» nine')).toContain(run)
  expect(runsOf('one two three four five six seven')).toEqual([])
  expect(runsOf('客戶體驗是客戶對品牌的感受與')).toHaveLength(1)
})

describe.each(writtenIn.map(locale => [locale.id, locale] as const))('the guide in %s', (_, locale) => {
  test('shares no run of eight words with the articles that the project began with', () => {
    const shared = [
      ...articlesIn(locale).map(({ slug, html, title, summary }) => [slug, `${title}. ${summary}. ${html}`] as const),
      ...termsIn(locale).map(({ id, meaning }) => [id, meaning] as const)
    ].filter(([, text]) => runsOf(text).some(run => theirs.has(run)))
    expect(shared.map(([name]) => name)).toEqual([])
  })
})
