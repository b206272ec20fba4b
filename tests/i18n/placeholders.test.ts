import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import type { Message } from '../../src/i18n/text.ts'
import { gapsIn, messagesOf, wordingsOf } from './messages-of.ts'

const source = new Map(messagesOf(messagesIn(sourceLocale.id)))

/** Where a language may write the number one as a word, or not at all. */
const saidInWords = ['files.foundStrangers', 'results.settle']

/** What is wrong with the gaps of a message, wording by wording. */
function faultsOf(place: string, message: Message, sourceMessage: Message | undefined): string[] {
  const expected = gapsIn(wordingsOf(sourceMessage ?? '').find(([category]) => category === 'other')?.[1] ?? '')
  return wordingsOf(message).flatMap(([category, wording]) => {
    const needed =
      saidInWords.includes(place) && category === 'one' ? expected.filter(gap => gap !== 'count') : expected
    const found = gapsIn(wording)
    const lacks = needed.filter(gap => !found.includes(gap)).map(gap => `${place}.${category} lacks {${gap}}`)
    const strays = found.filter(gap => !expected.includes(gap)).map(gap => `${place}.${category} fills in {${gap}}`)
    const torn = /[{}]/.test(wording.replace(/\{\w+\}/g, '')) ? [`${place}.${category} has a torn brace`] : []
    return [...lacks, ...strays, ...torn]
  })
}

describe.each(locales)('the messages in $name', ({ id, lang }) => {
  const all = messagesOf(messagesIn(id))

  test('are those of the source language', () => {
    expect(all.map(([place]) => place).sort()).toEqual([...source.keys()].sort())
  })

  test('fill in what those of the source language do, in every plural form', () => {
    expect(all.flatMap(([place, message]) => faultsOf(place, message, source.get(place)))).toEqual([])
  })

  test('use only plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
    const used = all.flatMap(([, message]) => wordingsOf(message).map(([category]) => category))
    expect(used.filter(category => !pluralCategories.includes(category as Intl.LDMLPluralRule))).toEqual([])
  })

  test('have one wording for all numbers, or one for each form that numbers from one on take', () => {
    const rules = new Intl.PluralRules(lang)
    const taken = [...new Set(Array.from({ length: 1000 }, (_, at) => rules.select(at + 1)))]
    const lacking = all.flatMap(([place, message]) => {
      const has = wordingsOf(message).map(([category]) => category)
      return has.length === 1 ? [] : taken.filter(form => !has.includes(form)).map(form => `${place} lacks ${form}`)
    })
    expect(lacking).toEqual([])
  })

  test('are never empty where the source says something', () => {
    const silent = all.filter(([place, message]) => {
      const isSaid = wordingsOf(source.get(place) ?? '').some(([, wording]) => wording !== '')
      return isSaid && wordingsOf(message).some(([, wording]) => wording.trim() === '')
    })
    expect(silent.map(([place]) => place)).toEqual([])
  })
})

describe('a destroyed message fails', () => {
  const said = { one: '{count} step of {total}', other: '{count} steps of {total}' }

  test.each<[string, Message, string[]]>([
    ['whole', said, []],
    ['as one wording for all numbers', { other: '{total}: {count}' }, []],
    ['without its count', { ...said, one: 'a step of {total}' }, ['x.one lacks {count}']],
    ['with a misspelt name', { other: '{cuont} of {total}' }, ['x.other lacks {count}', 'x.other fills in {cuont}']],
    ['with a torn brace', { other: '{count steps of {total}' }, ['x.other lacks {count}', 'x.other has a torn brace']],
    ['with a space in it', '{count } of {total}', ['x.other lacks {count}', 'x.other has a torn brace']],
    ['with a gap of its own', '{count} of {total} by {name}', ['x.other fills in {name}']]
  ])('%s', (_, message, faults) => {
    expect(faultsOf('x', message, said)).toEqual(faults)
  })

  test('but for the word "one" where a message may say it', () => {
    const settle = { one: 'One answer: {names}', other: '{count} answers: {names}' }
    expect(faultsOf('results.settle', settle, settle)).toEqual([])
    expect(faultsOf('results.days', settle, settle)).toEqual(['results.days.one lacks {count}'])
  })
})
