import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/core/sheet.ts'
import { standingOf } from '../../src/wording/standing.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, stores, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('where something stands in $name', language => {
  const { names } = language
  const t = language.harbour.t.results
  const ofHarbour = (answers: Answers) => standingOf(harbour, sheet(harbour, answers), language.harbour)
  const ofStores = (answers: Answers, speech = language.stores) => standingOf(stores, sheet(stores, answers), speech)

  test('is a stage, or the span that missing answers leave', () => {
    expect(ofHarbour({ watch: 3, rope: 3, hull: 3 })).toBe(names.afloat)
    expect(ofHarbour({ watch: 3, rope: 3, hull: 'unknown' })).toBe(
      inLanguage({ en: 'Moored to Abroad', fa: 'لنگرانداخته تا دوردست' }, language)
    )
  })

  test('is no stage while a part has no answers, and where nothing is rated', () => {
    expect([ofHarbour({ hull: 5 }), ofHarbour({}), ofHarbour({ watch: 'na', rope: 'na', hull: 'na' })]).toEqual([
      t.noStage,
      t.noStage,
      t.noStage
    ])
  })

  test('is the level that is reached, or that none is', () => {
    const { pyramid } = language.lighthouse.t
    const of = (answers: Answers) => standingOf(lighthouse, sheet(lighthouse, answers), language.lighthouse)
    expect(standingOf(lighthouse, all(lighthouse, 5), language.lighthouse)).toBe(names.lamp)
    expect(standingOf(lighthouse, all(lighthouse, 1), language.lighthouse)).toBe(pyramid.none)
    expect(of({ 'rock:a': 5, 'rock:b': 5 })).toBe(inLanguage({ en: 'Rock to Lamp', fa: 'صخره تا چراغ' }, language))
  })

  test('is each part of a profile by itself, joined as the language joins: 3.5 and 2.0', () => {
    expect(ofStores({ 'crew:a': 4, 'crew:b': 3, 'ship:a': 2 })).toBe(
      inLanguage({ en: 'Crew 3.5 and Ship 2.0', fa: 'خدمه ۳٫۵ و کشتی ۲٫۰' }, language)
    )
  })

  test('says of a part without a score that it has none, and of one that does not apply that it does not: never 0', () => {
    const said = ofStores({ 'crew:a': 4, 'ship:a': 'na', 'ship:b': 'na' })
    expect(said).toContain(`${names.ship} ${language.stores.t.pictures.state.skipped}`)
    expect(ofStores({ 'crew:a': 4, 'ship:a': 'unknown' })).toContain(`${names.ship} ${t.noScore}`)
    expect(ofStores({})).not.toMatch(/[0-9۰-۹]/)
  })

  test('is one score alone where a profile has one part', () => {
    const one = { ...stores, dimensions: stores.dimensions.slice(0, 1) }
    expect(standingOf(one, sheet(one, { 'crew:a': 4 }), language.stores)).toBe(
      inLanguage({ en: 'Crew 4.0', fa: 'خدمه ۴٫۰' }, language)
    )
  })

  test('is said with ids where words have not come', () => {
    const bare = language.speechOf(wordless(language.stores.words))
    expect(ofStores({ 'crew:a': 4, 'ship:a': 2 }, bare)).toMatch(/^crew .+ ship .+$/)
  })
})
