import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { number } from '../../src/i18n/text.ts'
import { type BallotFate, foundSentences } from '../../src/wording/found-ballots.ts'
import { languages } from './languages.ts'

describe.each(languages)('what was found in a paste in $name', language => {
  const { lang } = language
  const t = language.messages.workshop.collect
  const fates = Object.keys(t.found) as BallotFate[]
  const finding = fc.record({
    fate: fc.constantFrom(...fates),
    line: fc.integer({ min: 1, max: 99 }),
    before: fc.constantFrom('', 'Sara', 'سارا:')
  })

  test('is told once a fate, with as many as there are and none left out', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 30 }), findings => {
        const told = foundSentences(findings, lang, t)
        expect(told.map(({ fate }) => fate).sort()).toEqual([...new Set(findings.map(({ fate }) => fate))].sort())
        for (const { fate, sentence, places } of told) {
          const own = findings.filter(one => one.fate === fate).length
          expect(places.length).toBeLessThanOrEqual(Math.min(own, 20))
          expect(sentence).not.toMatch(/\{\w+\}/)
          if (own > 1) expect(sentence).toContain(number(lang, own))
        }
      })
    )
  })

  test('is in the same order whatever came first, what is good before what somebody must see to', () => {
    const all = fates.map(fate => ({ fate, line: 1, before: '' }))
    const order = foundSentences(all, lang, t).map(({ fate }) => fate)
    expect(foundSentences(all.toReversed(), lang, t).map(({ fate }) => fate)).toEqual(order)
    expect(order.indexOf('counted')).toBe(0)
    expect(order.indexOf('cut')).toBeGreaterThan(order.indexOf('late'))
    expect(order).toHaveLength(fates.length)
  })

  test('has places for what somebody must see to only, and with the name that stood before it', () => {
    const places = (fate: BallotFate) =>
      foundSentences(
        [
          { fate, line: 12, before: 'Sara' },
          { fate: 'counted', line: 1, before: '' }
        ],
        lang,
        t
      ).find(one => one.fate === fate)?.places ?? []
    const named = fates.filter(fate => places(fate).some(place => place.includes('Sara')))
    expect(named).toContain('conflict')
    expect(named).toContain('cut')
    for (const fine of ['counted', 'replaced', 'again', 'older', 'late', 'removed'] as const) {
      expect(places(fine)).toEqual([])
    }
    expect(places('cut')[0]).toContain(number(lang, 12))
  })
})
