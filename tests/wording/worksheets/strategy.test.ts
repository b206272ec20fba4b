import { describe, expect, test } from 'vitest'
import type { PlanStep } from '../../../src/core/plan.ts'
import type { Strategy } from '../../../src/core/worksheets/strategy.ts'
import { day, number, text } from '../../../src/i18n/text.ts'
import { gatheringWords } from '../../../src/wording/strategy-words.ts'
import { gatherStrategy, nothingGathered } from '../../../src/wording/worksheets/strategy-gathered.ts'
import { gatheredFor, strategyPage, strategyRows } from '../../../src/wording/worksheets/strategy-rows.ts'
import { sheet } from '../../core/models.ts'
import { harbour } from '../harbour.ts'
import { languages } from '../languages.ts'

const low = sheet(harbour, { watch: 1, rope: 1, hull: 5 })
const plan: readonly PlanStep[] = [
  { model: 'harbour', capability: 'watch', step: 1, status: 'started', owner: 'Ida', due: '2027-03-21' },
  { id: '0a1b2c3d', text: 'Paint the door', status: 'open' },
  { id: '1a1b2c3d', text: 'Done with', status: 'done' }
]

describe.each(languages)('the strategy on one page in $id', ({ lang, messages, names, harbour: speech }) => {
  const t = messages.strategy
  const told = gatheringWords(messages)
  const advice = {
    ...speech.words.advice,
    'watch-1': {
      title: 'T',
      who: 'a.',
      takes: 'b',
      html: '<ul><li><b>A:</b> a.</li><li>b</li><li><strong>When:</strong> ten ships came; or so.</li></ul>'
    }
  }
  const words = { ...speech.words, advice }
  const gather = (more: object = {}) =>
    gatherStrategy(
      {
        result: { model: harbour, sheet: low, words, choices: { struckOut: ['hull-2'] } },
        ...{ plan, enough: [], words: new Map([['harbour', speech.words]]) },
        ...more
      },
      lang,
      told
    )

  test('is filled with what holds back, and what is so today', () => {
    expect(gather().skills).toEqual(['watch', 'rope'])
    expect(gather().holds).toEqual([
      text(lang, t.hold, { skill: names.watch, said: `${names.watch} 1` }),
      text(lang, t.hold, { skill: names.rope, said: `${names.rope} 1` })
    ])
  })

  test('is filled with the open steps of the plan, who does them and by when', () => {
    expect(gather().steps).toEqual([
      text(lang, t.step, { step: `${names.watch} ↑ 1`, who: 'Ida', day: day(lang, '2027-03-21') }),
      text(lang, t.stepOpen, { step: 'Paint the door', who: messages.plan.nobody })
    ])
  })

  test('is filled with what is enough, why, and what is left for another year', () => {
    const enough = [
      { model: 'harbour', capability: 'hull', reason: 'It floats' },
      { model: 'harbour', capability: 'rope' },
      { model: 'other', capability: 'mast' }
    ]
    expect(gather({ enough }).not).toEqual([
      text(lang, t.enough, { skill: names.hull, reason: 'It floats' }),
      text(lang, t.enough, { skill: names.rope, reason: messages.plan.enoughNone }),
      text(lang, t.left, { step: `${names.hull} ↑ 2` })
    ])
  })

  test('proposes what the advice for these skills counts, and nothing where it says nothing', () => {
    expect(gather().measures).toEqual(['Ten ships came.'])
  })

  test('stays one page: the rest of a long plan is counted', () => {
    const long = Array.from({ length: 9 }, (_, at): PlanStep => ({ id: `a${at}`, text: `S${at}`, status: 'open' }))
    const { steps } = gather({ plan: long })
    expect(steps).toHaveLength(6)
    expect(steps[4]).toContain('S4')
    expect(steps[5]).toBe(text(lang, t.moreSteps, { count: 4 }))
    expect(steps[5]).toContain(number(lang, 4))
  })

  test('stays one page: so is the rest of what is left alone', () => {
    const enough = Array.from({ length: 6 }, (_, at) => ({ model: 'harbour', capability: 'hull', reason: `R${at}` }))
    const { not } = gather({ enough })
    expect(not).toHaveLength(5)
    expect(not[4]).toBe(text(lang, t.moreNot, { count: 3 }))
  })

  test('proposes nothing for a skill whose advice has no words', () => {
    const result = { model: harbour, sheet: low, words: { ...words, advice: {} }, choices: {} }
    expect(gather({ result }).measures).toEqual([])
  })

  test('is filled from the plan alone where there is no result', () => {
    const { steps, ...rest } = gather({ result: undefined })
    expect(steps).toHaveLength(2)
    expect(rest).toEqual({ skills: [], holds: [], not: [], measures: [] })
  })

  test('says line by line what stands there by itself and what was written, with room where nothing does', () => {
    const strategy: Strategy = { lines: { promise: ' Soon ', steps: 'A party' }, reviewOn: '2027-03-21' }
    const page = strategyPage(strategy, gather(), lang, t)
    expect(page.map(({ name }) => name)).toEqual([...Object.values(t.lines), t.review])
    expect(page.map(({ said }) => said)).toEqual([
      '',
      'Soon',
      gather().holds.join('\n'),
      [...gather().steps, 'A party'].join('\n'),
      '',
      gather().not.join('\n'),
      day(lang, '2027-03-21')
    ])
    expect(gatheredFor(gather(), 'measures')).toEqual([])
  })

  test('is a table in reports once somebody wrote on it, without its empty lines', () => {
    const rows = strategyRows({ lines: { promise: 'Soon' } }, gather(), lang, t)
    expect(rows[0]).toEqual(t.head)
    expect(rows.slice(1).map(([name]) => name)).toEqual([t.lines.promise, t.lines.holds, t.lines.steps, t.lines.not])
    expect(strategyRows({ lines: {} }, gather(), lang, t)).toEqual([])
    expect(strategyRows({ lines: { whom: 'A' } }, nothingGathered, lang, t)).toEqual([t.head, [t.lines.whom, 'A']])
  })
})
