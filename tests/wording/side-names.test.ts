import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aloneSentence, sideNames } from '../../src/wording/side-names.ts'
import { sheet } from '../core/models.ts'
import { harbour } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('several results in $name', language => {
  const { lang } = language
  const t = language.messages.compare
  const numbered = (at: number) => sideNames(Array(at + 1).fill(undefined), lang, t)[at] as string

  test('are called by their names, and by their numbers where they have none', () => {
    expect(sideNames(['Inn', undefined, 'Bank'], lang, t)).toEqual(['Inn', numbered(1), 'Bank'])
    expect(numbered(1)).toContain(inLanguage({ en: '2', fa: '۲' }, language))
  })

  test('of one name get their numbers, and others keep theirs', () => {
    expect(sideNames(['Inn', 'Bank', 'Inn'], lang, t)).toEqual([`Inn (${numbered(0)})`, 'Bank', `Inn (${numbered(2)})`])
  })

  test('can be told apart though one is called as another would be', () => {
    const odd = sideNames(['Inn', 'Inn', `Inn (${numbered(0)})`], lang, t)
    expect(new Set(odd).size).toBe(3)
    expect(sideNames([numbered(1), undefined], lang, t)).toHaveLength(2)
    expect(new Set(sideNames([numbered(1), undefined], lang, t)).size).toBe(2)
  })

  test('can always be told apart, and each still begins with what it is called', () => {
    const name = fc.constantFrom(undefined, 'a', 'b', numbered(0), numbered(1), `a (${numbered(0)})`)
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), given => {
        const names = sideNames(given, lang, t)
        expect(new Set(names).size).toBe(given.length)
        for (const [at, own] of given.entries()) expect(names[at]?.startsWith(own ?? numbered(at))).toBe(true)
      })
    )
  })

  test('that have no counterpart are each named with their form', () => {
    const alone = [0, 2].map(at => ({ at, sheet: sheet(harbour, {}) }))
    const said = aloneSentence(alone, ['Inn', 'Bank'], () => 'Short form', lang, t)
    expect(said).toContain('Inn')
    expect(said).not.toContain('Bank')
    expect(said.split('Short form')).toHaveLength(3)
    expect(said).not.toMatch(/\{\w+\}|undefined/)
  })
})
