import { describe, expect, test } from 'vitest'
import { compare } from '../../src/core/compare.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { list, text } from '../../src/i18n/text.ts'
import { overallDifference } from '../../src/wording/differences.ts'
import { leftOutSentences } from '../../src/wording/left-out.ts'
import { aloneSentence, sideNames } from '../../src/wording/side-names.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, wordless } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const all3: Answers = { watch: 3, rope: 3, hull: 3 }
const titleOf = ({ model, form }: Sheet) => `${model} ${form}`

describe.each(languages)('results beside each other in $name', language => {
  const { lang, names } = language
  const t = language.messages.compare

  describe('are called', () => {
    const numbered = (number: number) => text(lang, t.side, { number })

    test('by their own names, or by their numbers in the digits of the language', () => {
      expect(sideNames(['Inn', undefined, 'Hotel'], lang, t)).toEqual(['Inn', numbered(2), 'Hotel'])
      expect(numbered(2)).toContain(inLanguage({ en: '2', fa: '۲' }, language))
    })

    test('by name and number where two have one name, so that they can be told apart', () => {
      expect(sideNames(['Inn', 'Hotel', 'Inn'], lang, t)).toEqual([
        `Inn (${numbered(1)})`,
        'Hotel',
        `Inn (${numbered(3)})`
      ])
    })

    test('nothing where there are none', () => {
      expect(sideNames([], lang, t)).toEqual([])
    })
  })

  test('whose sheets have no counterpart are named with form and result', () => {
    const alone = [
      { at: 1, sheet: all(lighthouse, 3) },
      { at: 2, sheet: all(harbour, 3) }
    ]
    const each = [
      text(lang, t.aloneOf, { form: 'lighthouse short', name: 'Hotel' }),
      text(lang, t.aloneOf, { form: 'harbour short', name: '' })
    ]
    expect(aloneSentence(alone, ['Inn', 'Hotel'], titleOf, lang, t)).toBe(
      text(lang, t.alone, { names: list(lang, each) })
    )
  })

  describe('differ', () => {
    const said = (first: Answers, last: Answers) =>
      overallDifference(
        compare(harbour, [sheet(harbour, first), sheet(harbour, last)]).overall,
        { first: 'Inn', last: 'Hotel' },
        lang,
        t
      )
    const headline = (kind: keyof typeof t.headline, by = '') =>
      text(lang, t.headline[kind], { first: 'Inn', last: 'Hotel', by })

    test.each<[string, Answers, 'rose' | 'fell', Readonly<Record<string, string>>]>([
      ['by a rise: 3 to 4', { watch: 4, rope: 4, hull: 4 }, 'rose', { en: '1.0', fa: '۱٫۰' }],
      ['by a fall, without a sign: 3 to 2.5', { watch: 3, rope: 3, hull: 2 }, 'fell', { en: '0.5', fa: '۰٫۵' }]
    ])('%s', (_, last, kind, by) => {
      expect(said(all3, last)).toEqual({ headline: headline(kind, inLanguage(by, language)), meaning: t.sureText })
    })

    test('by less than a decimal shows, and that is said', () => {
      const { headline: tiny } = overallDifference(
        { ...compare(harbour, [sheet(harbour, all3), sheet(harbour, all3)]).overall, difference: 0.04 },
        { first: 'Inn', last: 'Hotel' },
        lang,
        t
      )
      expect(tiny).toBe(headline('rose', text(lang, t.tiny, { by: inLanguage({ en: '0.1', fa: '۰٫۱' }, language) })))
    })

    test('and the missing answers alone could explain it', () => {
      expect(said({ watch: 3 }, { watch: 4 }).meaning).toBe(t.withinText)
    })

    test('and no missing answer could: 1 of all but one, then 5', () => {
      const low = { watch: 1, rope: 1 } as const
      const high = { watch: 5, rope: 5, hull: 5 } as const
      expect(said({ ...low, hull: 1 }, high).meaning).toBe(t.sureText)
      expect(said({ watch: 1, hull: 1 }, high).meaning).toBe(t.beyondText)
    })

    test('in nothing, or cannot be compared, and then nothing more is said', () => {
      expect(said(all3, all3)).toEqual({ headline: headline('same'), meaning: '' })
      expect(said(all3, {})).toEqual({ headline: headline('none'), meaning: '' })
    })
  })

  describe('leave out', () => {
    const leftOut = (
      sheets: readonly Sheet[],
      { model = harbour, sides = ['Inn', 'Hotel'], words = language.harbour.words } = {}
    ) =>
      leftOutSentences(
        sheets.map((one, at) => ({ at, sheet: one })),
        compare(model, sheets),
        { lang, t, words, names: sides, titleOf }
      )

    test('nothing where all is alike', () => {
      expect(leftOut([sheet(harbour, all3), sheet(harbour, all3)])).toEqual([])
    })

    test('nothing of one that has nothing of the model, which is named', () => {
      const sides = ['Inn', 'Hotel', 'Camp', 'Ferry']
      expect(leftOut([sheet(harbour, all3), sheet(harbour, all3)], { sides })).toEqual([
        text(lang, t.absent, { names: list(lang, ['Camp', 'Ferry']) })
      ])
    })

    test('what does not apply to some, by name or by id', () => {
      const sheets = [sheet(harbour, all3), sheet(harbour, { ...all3, hull: 'na' })]
      expect(leftOut(sheets)).toEqual([text(lang, t.leftOutSkills, { names: names.hull })])
      expect(leftOut(sheets, { words: wordless(language.harbour.words) })[0]).toContain('hull')
    })

    test('what not every version asks, counted in the plural of the language', () => {
      const model = { ...harbour, version: 2, changes: { 'watch:log': { since: 2 } } }
      const sheets = [1, 2].map(modelVersion => ({ ...all(model, 3, { form: 'long' }), modelVersion }))
      const said = leftOut(sheets, { model })
      expect(said).toHaveLength(2)
      expect(said[0]).toContain(text(lang, t.versionOf, { name: 'Hotel', version: 2 }))
      expect(said[1]).toBe(text(lang, t.leftOutItems, { count: 1, names: `${names.watch}: log` }))
      const bare = { ...language.harbour.words, items: {} }
      expect(leftOut(sheets, { model, words: bare })[1]).toContain(names.watch)
    })

    test('nothing that has better words, but say so, and whether the whole is summed up in another way', () => {
      const model = {
        ...harbour,
        version: 2,
        overall: { 2: 'skills' as const },
        changes: { watch: { reworded: 2 } }
      }
      const sheets = [1, 2].map(modelVersion => ({ ...sheet(model, all3), modelVersion }))
      expect(leftOut(sheets, { model }).slice(1)).toEqual([t.rulesDiffer, text(lang, t.reworded, { count: 1 })])
    })

    test('nothing of other forms, but say that they ask in other ways', () => {
      const said = leftOut([all(harbour, 3), all(harbour, 3, { form: 'long' })], { sides: ['Inn'] })
      const forms = [
        text(lang, t.formOf, { name: 'Inn', form: 'harbour short' }),
        text(lang, t.formOf, { name: '', form: 'harbour long' })
      ]
      expect(said).toEqual([text(lang, t.forms, { names: list(lang, forms) })])
    })
  })
})
