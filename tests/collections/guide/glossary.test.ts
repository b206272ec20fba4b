import { expect, test } from 'vitest'
import { glossaryTerms } from '../../../src/collections/guide/glossary.ts'
import { glossaryFile } from '../../../src/collections/guide/guide-files.ts'

const file = glossaryFile.parse({
  swell: { term: 'swell', meaning: 'Long waves.' },
  ebb: { term: 'Ebb', meaning: 'Water that goes.', see: ['tides'] }
})

test('terms stand in the order of their language', () => {
  expect(glossaryTerms(file, 'en', 'en', new Set(['tides'])).map(({ id }) => id)).toEqual(['ebb', 'swell'])
})

test('a term that sees an article that there is not fails with a sentence', () => {
  expect(() => glossaryTerms(file, 'en', 'en', new Set())).toThrow(
    'content/glossary/en.yaml: ebb.see names tides, which is no article'
  )
})
