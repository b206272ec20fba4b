import { describe, expect, test } from 'vitest'
import { experiences, isExperience, operations } from '../../../src/core/metrics/operations/measures.ts'
import type { Pair, Together } from '../../../src/core/metrics/operations/read-together.ts'
import { besideMessages } from '../../../src/wording/metrics/beside-words.ts'
import { togetherLines } from '../../../src/wording/metrics/together-lines.ts'
import { languages } from '../languages.ts'

const patterns = ['both-better', 'both-worse', 'said-better', 'done-better'] as const
const done = operations.filter((one): one is Pair['done'] => one !== 'lifetime')

describe.each(languages)('what is said beside what is done in $name', language => {
  const { lang } = language
  const t = besideMessages(language.messages.metrics)
  const lines = (together: Partial<Together>) => togetherLines({ pairs: [], still: [], ...together }, { lang, t })
  const line = (more: Partial<Pair> = {}) =>
    lines({ pairs: [{ pattern: 'both-better', said: ['nps'], done: 'retention', isSure: true, ...more }] })[0] ?? ''

  test.each(patterns.flatMap(pattern => done.map(one => [pattern, one] as const)))(
    'has a sentence for %s of %s, that names both and leaves nothing to fill in',
    (pattern, one) => {
      const said = line({ pattern, done: one })
      expect(said).toContain(t.scores.names.nps)
      expect(said).toContain(t.beside.short[one])
      expect(said).not.toMatch(/[{}]|undefined/)
    }
  )

  test('never says that one moves the other where both go the same way', () => {
    for (const pattern of ['both-better', 'both-worse'] as const) {
      expect(line({ pattern })).toContain(t.beside.together)
      expect(line({ pattern })).not.toContain(t.beside.may.staying['said-better'])
    }
  })

  test('reads repeat purchase as staying', () => {
    expect(line({ pattern: 'said-better', done: 'repeat' })).toContain(t.beside.may.staying['said-better'])
  })

  test('doubts a pair only where one of them may be noise', () => {
    expect(line()).not.toContain(t.beside.ifReal)
    expect(line({ isSure: false }).endsWith(t.beside.ifReal)).toBe(true)
  })

  test('names all that is said alike in one sentence', () => {
    const said = line({ said: [...experiences] })
    for (const one of experiences) expect(said).toContain(t.scores.names[one])
  })

  test('names what has not moved once, in a line of its own at the end', () => {
    const all = lines({
      pairs: [{ pattern: 'both-better', said: ['nps'], done: 'retention', isSure: true }],
      still: ['csat', 'lifetime', 'complaints']
    })
    expect(all).toHaveLength(2)
    for (const one of ['lifetime', 'complaints'] as const) expect(all[1]).toContain(t.beside.short[one])
    expect(all[1]).toContain(t.scores.names.csat)
    expect(isExperience('csat')).toBe(true)
  })

  test('says that nothing stands beside anything only where nothing does', () => {
    expect(lines({})).toEqual([t.beside.lonely])
    expect(lines({ still: ['nps'] })).not.toContain(t.beside.lonely)
  })
})
