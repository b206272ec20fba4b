import { describe, expect, test } from 'vitest'
import { articlesOf, assembleGuide, type GuideFolder } from '../../../src/collections/guide/assemble-guide.ts'
import { articleFile, guideFile, guideWordsFile } from '../../../src/collections/guide/guide-files.ts'

const path = guideFile.parse({
  groups: [
    { id: 'sea', articles: [{ slug: 'tides', skills: ['pressure'], covers: ['000-1'] }, { slug: 'swell' }] },
    { id: 'sky', articles: [{ slug: 'clouds' }] }
  ]
})
const words = guideWordsFile.parse({
  title: 'Weather',
  description: 'All about it.',
  lead: 'Read on.',
  groups: { sea: { name: 'The sea', text: 'Wet.' }, sky: { name: 'The sky', text: 'High.' } }
})
const article = (title: string) => ({
  data: articleFile.parse({ title, summary: 'A sentence.' }),
  html: `<p>${title}</p>`
})
const folder: GuideFolder = {
  name: 'en',
  words,
  articles: new Map([
    ['tides', article('Tides')],
    ['swell', article('Swell')],
    ['clouds', article('Clouds')]
  ])
}
const assemble = (changes: Partial<GuideFolder> = {}, capabilities = ['pressure']) =>
  assembleGuide(path, { ...folder, ...changes }, new Set(capabilities))

describe('a guide', () => {
  test('is read in the order of its file, group by group', () => {
    const guide = assemble()
    expect(guide.groups.map(({ name }) => name)).toEqual(['The sea', 'The sky'])
    expect(articlesOf(guide).map(({ slug, title, skills }) => [slug, title, skills])).toEqual([
      ['tides', 'Tides', ['pressure']],
      ['swell', 'Swell', []],
      ['clouds', 'Clouds', []]
    ])
  })

  test.each([
    [
      'an article that is not written',
      () => assemble({ articles: new Map([...folder.articles].slice(1)) }),
      'content/guide/en/tides.md: the file is missing; guide.yaml names it'
    ],
    [
      'an article that stands nowhere',
      () => assemble({ articles: new Map([...folder.articles, ['fog', article('Fog')]]) }),
      'content/guide/en/fog.md: guide.yaml names no such article; add it to one of its groups'
    ],
    [
      'no words for its groups',
      () => assemble({ words: undefined }),
      'content/guide/en/path.yaml: the file is missing; it says what the guide is called'
    ],
    [
      'a group without a name',
      () => assemble({ words: { ...words, groups: { sea: { name: 'The sea', text: 'Wet.' } } } }),
      'content/guide/en/path.yaml: groups.sky is missing; guide.yaml has this group'
    ],
    [
      'a name for a group that there is not',
      () => assemble({ words: { ...words, groups: { ...words.groups, land: { name: 'Land', text: 'Dry.' } } } }),
      'content/guide/en/path.yaml: groups.land is no group of guide.yaml'
    ],
    [
      'a skill that no model has',
      () => assemble({}, ['humidity']),
      'content/guide/guide.yaml: tides: pressure is no skill, level or part of any model'
    ]
  ])('with %s fails with a sentence', (_, act, sentence) => {
    expect(act).toThrow(sentence)
  })
})
