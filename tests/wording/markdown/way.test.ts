import { describe, expect, test } from 'vitest'
import { inMarkdown } from '../../../src/core/codec/markdown.ts'
import type { PlanStep } from '../../../src/core/plan.ts'
import type { Sheet } from '../../../src/core/sheet.ts'
import { signed, text } from '../../../src/i18n/text.ts'
import { scaleLines } from '../../../src/wording/scale-lines.ts'
import { all, sheet } from '../../core/models.ts'
import { harbour, lighthouse, wordless } from '../harbour.ts'
import { inLanguage, languages } from '../languages.ts'
import { headingsOf, reportOf, tablesIn } from './report-of.ts'

const twos = sheet(harbour, { watch: 2, rope: 2, hull: 2 })
const planned = (model: string, capability: string, step: number | string): PlanStep => ({
  model,
  capability,
  step,
  status: 'open'
})

describe.each(languages)('the way on in Markdown in $name', language => {
  const { names, messages } = language
  const { route, results } = messages
  const say = (own: Sheet, more: Parameters<typeof reportOf>[2] = {}) =>
    reportOf(language, [{ model: own.model === 'harbour' ? harbour : lighthouse, sheet: own }], more)

  describe('a route', () => {
    test('is its sentence and its steps: one rung of the hull from 2 to 2.5', () => {
      const said = say(twos)
      expect(headingsOf(said, 3)).toContain(route.title)
      const [, , steps] = tablesIn(said)
      expect(steps).toEqual([
        [route.number, route.step, language.harbour.words.skills?.one, route.effort, route.days, route.gain],
        ['---', '---', '---', '---', '---', '---'],
        [
          ...inLanguage({ en: ['1'], fa: ['۱'] }, language),
          `${names.hull} ↑ 2`,
          `${names.hull} (${text(language.lang, route.rungs, { from: 2, to: 3 })})`,
          ...inLanguage({ en: ['1', '10'], fa: ['۱', '۱۰'] }, language),
          signed(language.lang, 0.5, 2)
        ]
      ])
    })

    test('follows the target and the steps that somebody chose', () => {
      const to = (choices: object) => say(twos, { choices: { harbour: choices } })
      expect(to({ target: 'abroad' })).toContain(names.abroad)
      expect(tablesIn(to({ struckOut: ['hull-2'] }))[2]?.[2]?.[1]).not.toBe(`${names.hull} ↑ 2`)
    })

    test('names what it leaves out though it costs less and brings more: the ropes beside a watch that got dear', () => {
      const said = say(sheet(harbour, { watch: 1, rope: 2, hull: 2 }), {
        choices: { harbour: { efforts: { 'watch-1': 3 } } }
      })
      const beside = { step: `${names.rope} ↑ 2`, skill: names.rope, than: `${names.watch} ↑ 1` }
      const line = inMarkdown(text(language.lang, route.alsoWorth, beside))
      expect(said).toContain(line)
      expect(say(sheet(harbour, { watch: 1, rope: 2, hull: 2 }))).not.toContain(line)
    })

    test('is only its sentence where there are no steps, or no way', () => {
      const struckOut = { harbour: { struckOut: ['watch-2', 'rope-2', 'hull-2'] } }
      expect(tablesIn(say(twos, { choices: struckOut }))).toHaveLength(2)
      const reached = say(sheet(harbour, { watch: 3, rope: 3, hull: 3 }), {
        choices: { harbour: { target: 'afloat' } }
      })
      expect(reached).toContain(inMarkdown(route.already))
      expect(tablesIn(reached)).toHaveLength(2)
    })

    test('is not told at the top, nor of a model of levels', () => {
      expect(headingsOf(say(all(harbour, 5)), 3)).not.toContain(route.title)
      expect(headingsOf(say(all(lighthouse, 3)), 3)).not.toContain(route.title)
    })

    test('names steps by their skill where words are missing', () => {
      const { skills, ...words } = wordless(language.harbour.words)
      const models = new Map([['harbour', { model: harbour, words }]])
      const [head, , step] = tablesIn(say(twos, { models }))[2] ?? []
      expect(head?.[2]).toBe(words.parts.one)
      expect(step?.slice(1, 3)).toEqual(['hull', `hull (${text(language.lang, route.rungs, { from: 2, to: 3 })})`])
    })
  })

  test('is, while too little is known, what to find out first, and beside a route what it does not count', () => {
    const first = say(sheet(harbour, { watch: 'unknown', rope: 'unknown', hull: 2 }))
    expect(headingsOf(first, 3)).toContain(results.findOutTitle)
    expect(first).toContain(`${names.watch}: ${names.watch}?`)
    const practices = { 'watch:look': 2, 'watch:log': 2, 'rope:knot': 'unknown', 'hull:pump': 2 } as const
    const beside = say(sheet(harbour, practices, 'long'))
    expect(headingsOf(beside, 3)).toContain(route.besideTitle)
    expect(beside).toContain(`${names.rope}: ${names.rope}: knot`)
    const struckOut = { harbour: { struckOut: ['watch-2', 'rope-2', 'hull-2'] } }
    expect(headingsOf(say(sheet(harbour, practices, 'long'), { choices: struckOut }), 3)).not.toContain(
      route.besideTitle
    )
  })

  test('names what is enough as it is, with its reason, and takes no step of it', () => {
    const said = say(twos, { enough: [{ model: 'harbour', capability: 'hull', reason: 'in dock' }] })
    expect(headingsOf(said, 3)).toContain(language.own.plan.enoughTitle)
    expect(said).toContain(`| ${names.hull} | in dock |`)
    expect(tablesIn(said)[2]?.[2]?.[1]).not.toBe(`${names.hull} ↑ 2`)
  })

  describe('advice', () => {
    const told = (own: Sheet, more: Parameters<typeof reportOf>[2] = {}) => headingsOf(say(own, more), 4)

    test('is told as its author wrote it, under its title and the rungs it is between', () => {
      expect(say(twos)).toContain(
        [
          `#### ${names.hull} ↑ 2`,
          inMarkdown(text(language.lang, results.adviceStep, { skill: names.hull, from: 2, to: 3 })),
          'Do hull-2.',
          '- **Who:** the mate'
        ].join('\n\n')
      )
    })

    test('ends with what it is for a handful of people and for thousands', () => {
      const title = `${names.hull} ↑ 2`
      expect(say(twos)).toContain(
        [
          '- **Who:** the mate',
          `- **${inMarkdown(results.small)}** ${inMarkdown(`${title}, few`)}`,
          `- **${inMarkdown(results.large)}** ${inMarkdown(`${title}, many`)}`
        ].join('\n')
      )
      expect(scaleLines({}, results)).toEqual([])
    })

    test('comes in the order of the method: the route, then what is worth most', () => {
      expect(told(twos)).toEqual([`${names.hull} ↑ 2`, `${names.rope} ↑ 2`, `${names.watch} ↑ 2`])
    })

    test('of the plan is what is planned of this model, and what is behind by now', () => {
      const plan = [
        planned('harbour', 'rope', 1),
        planned('harbour', 'watch', 2),
        planned('lighthouse', 'rock', 'build')
      ]
      expect(told(twos, { advice: 'plan', plan })).toEqual([`${names.watch} ↑ 2`, `${names.rope} ↑ 1`])
    })

    test('of a plan that takes nothing of this model is none, and has no heading', () => {
      const said = say(twos, { advice: 'plan', plan: [planned('lighthouse', 'rock', 'build')] })
      expect(headingsOf(said, 3)).not.toContain(results.adviceTitle)
    })

    test('may be none', () => {
      expect(told(twos, { advice: 'none', plan: [planned('harbour', 'watch', 2)] })).toEqual([])
    })

    test('of levels is what to mend and what to build, in that order', () => {
      const cracked = all(lighthouse, 4, { except: { rock: 1 } })
      expect(told(cracked, { advice: 'all' })).toEqual([`${names.rock} repair`, `${names.rock} build`])
      expect(say(cracked)).toContain(inMarkdown(`${names.rock}: ${results.repair}`))
    })

    test('of levels is told as unfolded on the page of this model only', () => {
      const unfolded = ['lighthouse/rock-build', 'harbour/rope-2']
      expect(told(all(lighthouse, 1), { unfolded })).toEqual([`${names.rock} build`])
    })

    test('that has no words is left out, and one without its source is its title', () => {
      const bare = new Map([['harbour', { model: harbour, words: wordless(language.harbour.words) }]])
      expect(told(twos, { models: bare })).toEqual([])
      expect(say(twos, { sources: new Map() })).not.toContain('Do hull-2.')
      expect(told(twos, { sources: new Map() })).toHaveLength(3)
    })

    test('calls a level or skill without words by its id', () => {
      const words = { ...language.lighthouse.words, dimensions: {}, capabilities: {} }
      const models = new Map([['lighthouse', { model: lighthouse, words }]])
      expect(say(all(lighthouse, 1), { models })).toContain(inMarkdown(`rock: ${results.build}`))
    })
  })
})
