import { expect, test } from 'vitest'
import { adviceTitle, partName, skillName, stageName } from '../../src/wording/names.ts'
import { harbourWords, lighthouseWords, wordless } from './harbour.ts'
import { languages } from './languages.ts'

test.each(languages)('what has a name in $name is called by it, also where only an item of it is given', language => {
  const { names } = language
  const words = harbourWords(language)
  expect(stageName(words, 'afloat')).toBe(names.afloat)
  expect(partName(words, 'crew')).toBe(names.crew)
  expect(skillName(words, 'watch')).toBe(names.watch)
  expect(skillName(words, 'watch:look')).toBe(names.watch)
  expect(adviceTitle(words, 'watch-2')).toBe(`${names.watch} ↑ 2`)
})

test.each(languages)('a level that is its own skill has the name of the level in $name', language => {
  expect(skillName({ ...lighthouseWords(language), capabilities: {} }, 'rock:a')).toBe(language.names.rock)
})

test.each(languages)('what has no name yet in $name is called by its id', language => {
  const words = wordless(harbourWords(language))
  expect([stageName(words, 'afloat'), partName(words, 'crew'), skillName(words, 'watch:look')]).toEqual([
    'afloat',
    'crew',
    'watch'
  ])
  expect([adviceTitle(words, 'watch-2'), adviceTitle(words, 'watch-2', 'watch')]).toEqual(['watch-2', 'watch'])
})
