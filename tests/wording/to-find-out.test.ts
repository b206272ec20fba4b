import { describe, expect, test } from 'vitest'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import { text } from '../../src/i18n/text.ts'
import { alsoWorthLines } from '../../src/wording/also-worth.ts'
import { countsSentence } from '../../src/wording/summary.ts'
import { toFindOut } from '../../src/wording/to-find-out.ts'
import { sheet } from '../core/models.ts'
import { harbour } from './harbour.ts'
import { languages } from './languages.ts'

describe.each(languages)('in $name', language => {
  const { names, lang } = language
  const { results, route: way } = language.messages
  const speech = language.harbour
  const knowing = language.speechOf({
    ...speech.words,
    capabilities: { ...speech.words.capabilities, rope: { name: names.rope, html: '', knows: names.crew } }
  })

  test('what to find out says what was said so far, who could tell, and where the question is', () => {
    const lines = toFindOut(harbour, sheet(harbour, { watch: 3, rope: 'unknown', hull: 2 }), knowing)
    expect(lines).toEqual([
      {
        item: 'rope',
        question: expect.stringContaining(names.rope),
        said: results.findOutSaid.unknown,
        knows: text(lang, results.findOutWho, { who: names.crew }),
        place: expect.stringMatching(/\/rope$/)
      }
    ])
  })

  test('who could tell is left out where nobody wrote it', () => {
    const [line] = toFindOut(harbour, sheet(harbour, { watch: 3, hull: 2 }), speech)
    expect(line).toMatchObject({ said: results.findOutSaid.absent, knows: '' })
  })

  test('the four kinds of answers are counted apart, where not all are answered', () => {
    const said = countsSentence(harbour, sheet(harbour, { watch: 3, rope: 'unknown', hull: 'na' }), speech)
    for (const kind of ['answered', 'unknown', 'na'] as const)
      expect(said).toContain(text(lang, results.kinds[kind], { count: 1 }))
    expect(said).not.toContain(text(lang, results.kinds.absent, { count: 1 }))
    expect(countsSentence(harbour, sheet(harbour, { watch: 3, rope: 3, hull: 3 }), speech)).toBe('')
    expect(countsSentence(harbour, sheet(harbour, {}), speech)).toBe('')
  })

  test('a step beside the route is named with the dearer one that it outdoes', () => {
    const scores = score(harbour, sheet(harbour, { watch: 2, rope: 2, hull: 2 }))
    const found = route(harbour, scores, 'afloat')
    const [first] = found.ok ? found.steps : []
    if (!found.ok || !first) throw new Error('the harbour has a route')
    // The route as it would be, had its first step been a dear one of little use.
    const dear = { ...found, steps: [{ ...first, effort: 5, impact: 1 }] }
    const lines = alsoWorthLines({ model: harbour, scores, way: dear, choices: {} }, speech)
    expect(lines.length).toBeGreaterThan(0)
    for (const { title, said } of lines) {
      expect(said).toContain(title)
      expect(said).toContain(`${names[first.capability as 'hull']} ↑ ${first.from}`)
    }
    expect(alsoWorthLines({ model: harbour, scores, way: { ...found, steps: [] }, choices: {} }, speech)).toEqual([])
    expect(way.alsoWorth).toContain('{step}')
  })
})
