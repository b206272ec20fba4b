import { describe, expect, test } from 'vitest'
import { inMarkdown } from '../../../src/core/codec/markdown.ts'
import type { Sheet } from '../../../src/core/sheet.ts'
import { text } from '../../../src/i18n/text.ts'
import { all, sheet } from '../../core/models.ts'
import { harbour, lighthouse } from '../harbour.ts'
import { inLanguage, languages } from '../languages.ts'
import { reportOf, tablesIn } from './report-of.ts'

const of = (own: Sheet) => [{ model: own.model === 'harbour' ? harbour : lighthouse, sheet: own }]
const whole = sheet(harbour, { watch: 3, rope: 4, hull: 3 })

describe.each(languages)('a result in Markdown in $name', language => {
  const { names, messages } = language
  const { results, pyramid, pictures } = messages
  const say = (own: Sheet) => reportOf(language, of(own))

  test('says beside the figures of a part what it asks in plain words', () => {
    const { crew } = language.harbour.words.dimensions
    const asking = {
      ...language.harbour.words,
      dimensions: { crew: { ...crew, name: 'Crew', question: 'Who is aboard?' } }
    }
    const told = reportOf(language, of(whole), {
      models: new Map([['harbour', { model: harbour, words: asking as never }]])
    })
    expect(told).toContain('Crew: Who is aboard?')
  })

  describe('begins', () => {
    test('with what it rests on, and since when where that is known', () => {
      expect(say(whole)).toContain(
        inLanguage({ en: 'short: harbour: 3 of 3 rated.', fa: 'short: harbour: ۳ پرسش از ۳ نمره دارد.' }, language)
      )
      expect(say({ ...whole, date: '2027-03-21' })).toContain(
        inLanguage({ en: 'Last changed March 21, 2027', fa: '۱ فروردین ۱۴۰۶' }, language)
      )
    })

    test('with the stage in bold, what it means and what holds it back', () => {
      const said = say(sheet(harbour, { watch: 5, rope: 5, hull: 1 }))
      expect(said).toContain(`**${names.moored}**\n\n${names.moored}!\n\n`)
      expect(said).toContain(
        inMarkdown(text(language.lang, results.heldBack, { stage: names.afloat, names: names.ship }))
      )
    })

    test('with the reached level, what it means and where it is cracked', () => {
      const said = say(all(lighthouse, 4, { except: { rock: 1 } }))
      expect(said).toContain(`**${pyramid.none}**\n\n${inMarkdown(pyramid.noneText)}`)
      expect(said).toContain(inMarkdown(text(language.lang, pyramid.crack, { level: names.rock })))
    })
  })

  describe('says how sure it is', () => {
    test('in the sentence of the overall score', () => {
      expect(say(whole)).toContain(
        inLanguage({ en: 'Overall score: 3.2. All that applies', fa: 'امتیاز کل: ۳٫۲. هر چه' }, language)
      )
    })

    test('and that it is provisional below 60 %, but not at 100 %', () => {
      expect(say(sheet(harbour, { watch: 3 }))).toContain(
        inMarkdown(`${results.provisional}. ${results.provisionalText}`)
      )
      expect(say(whole)).not.toContain(inMarkdown(results.provisionalText))
    })

    test('and what was set aside, what would settle it and what it rests on', () => {
      const own: Sheet = { ...sheet(harbour, { watch: 3, hull: 'na' }), evidence: { watch: 'measured' } }
      const said = say(own)
      expect(said).toContain(text(language.lang, results.setAside, { names: names.ship }))
      expect(said).toContain(
        text(language.lang, results.evidence, { percent: inLanguage({ en: '100%', fa: '۱۰۰٪' }, language) })
      )
      expect(say(sheet(harbour, { watch: 3, rope: 3, hull: 'unknown' }))).toContain(
        text(language.lang, results.settle, { count: 1, names: names.hull })
      )
    })
  })

  test('names what has no answers yet, and never says that it does not apply or that all is rated', () => {
    const own = sheet(harbour, { watch: 3, rope: 3 })
    const said = say(own)
    expect(said).toContain(inMarkdown(text(language.lang, results.openParts, { count: 1, names: names.ship })))
    expect(said).not.toContain(pictures.state.skipped)
    expect(said).not.toContain(inMarkdown(text(language.lang, results.sure, { score: '' })).trim())
    expect(said).toContain(inMarkdown(text(language.lang, messages.route.noOpen, { names: names.ship })))
    const [parts, skills] = tablesIn(said)
    expect(parts?.at(-1)?.slice(0, 2)).toEqual([names.ship, pictures.state.open])
    expect(skills?.at(-1)?.slice(1, 3)).toEqual([names.hull, pictures.state.open])
  })

  describe('has tables', () => {
    test('of the competencies and of the skills, with ranges and shares', () => {
      const [parts, skills] = tablesIn(say(sheet(harbour, { watch: 3, hull: 3 })))
      expect(parts).toEqual([
        [language.harbour.words.parts.one, results.score, results.range, results.coverage],
        ['---', '---', '---', '---'],
        // The rope is open: (3 + 1) ÷ 2 to (3 + 5) ÷ 2.
        [names.crew, ...inLanguage({ en: ['3.0', '2.0 to 4.0', '50%'], fa: ['۳٫۰', '۲٫۰ تا ۴٫۰', '۵۰٪'] }, language)],
        [names.ship, ...inLanguage({ en: ['3.0', '–', '100%'], fa: ['۳٫۰', '–', '۱۰۰٪'] }, language)]
      ])
      expect(skills?.map(row => row.slice(0, 3))).toEqual([
        [language.harbour.words.parts.one, language.harbour.words.skills?.one, results.score],
        ['---', '---', '---'],
        [names.crew, names.watch, inLanguage({ en: '3.0', fa: '۳٫۰' }, language)],
        [names.crew, names.rope, results.noScore],
        [names.ship, names.hull, inLanguage({ en: '3.0', fa: '۳٫۰' }, language)]
      ])
    })

    test('of the levels with the state of each, a crack by that name', () => {
      const [levels] = tablesIn(say(all(lighthouse, 4, { except: { rock: 1, lamp: 'na' } })))
      expect(levels?.[0]).toEqual([
        language.lighthouse.words.parts.one,
        results.score,
        results.range,
        results.coverage,
        pyramid.state
      ])
      expect(levels?.slice(2).map(row => [row[0], row[1], row[4]])).toEqual([
        [names.rock, inLanguage({ en: '1.0', fa: '۱٫۰' }, language), pictures.state.crack],
        [names.tower, inLanguage({ en: '4.0', fa: '۴٫۰' }, language), pictures.state.holds],
        [names.lamp, pictures.state.skipped, pictures.state.skipped]
      ])
    })

    test('of which that of the levels has no skills beside it', () => {
      expect(tablesIn(say(all(lighthouse, 4)))).toHaveLength(1)
    })
  })
})
