import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageGaps } from '../../src/collections/check/language-gaps.ts'
import { type Locale, locales } from '../../src/i18n/locales.ts'

const locale = (id: string): Locale => ({ ...(locales[0] as Locale), id, lang: id, name: id })
const two = [locale('aa'), locale('bb')]
const pagesOf = (id: string) => ['facilitator', 'method', 'privacy', 'start'].map(page => `pages/${id}/${page}.md`)
const whole = [...pagesOf('aa'), ...pagesOf('bb'), 'guide/guide.yaml', 'guide/aa/path.yaml', 'metrics/questions.yaml']

describe('what a language lacks is told before anything is built', () => {
  test('and nothing is, where pages are whole and the rest is there or not', () => {
    expect(languageGaps([...whole, 'glossary/aa.yaml', 'metrics/bb/questions/visit.yaml'], 'content', two)).toEqual([])
  })

  test('nor of our own', () => {
    const cwd = path.join(import.meta.dirname, '../../content')
    const ours = globSync('{pages,guide,metrics,glossary}/**/*.*', { cwd }).map(file => file.split(path.sep).join('/'))
    expect(ours.length).toBeGreaterThan(50)
    expect(languageGaps(ours, 'content', locales)).toEqual([])
  })

  test('all missing pages at once, each with what names it and where to begin', () => {
    const files = whole.filter(file => !/(bb\/(method|start)|aa\/privacy)/.test(file))
    const named = 'the file is missing; src/i18n/locales.ts names the language'
    expect(languageGaps(files, '../ours', two)).toEqual([
      `../ours/pages/aa/privacy.md: ${named} aa`,
      `../ours/pages/bb/method.md: ${named} bb; write it anew from ../ours/pages/aa`,
      `../ours/pages/bb/start.md: ${named} bb; write it anew from ../ours/pages/aa`
    ])
  })

  test.each([
    ['pages/BB/start.md', 'pages/BB'],
    ['guide/b/what-cx-is.md', 'guide/b'],
    ['metrics/cc/questions/visit.yaml', 'metrics/cc'],
    ['glossary/cc.yaml', 'glossary/cc.yaml']
  ])('%s, which nothing would read', (file, place) => {
    expect(languageGaps([...whole, file], 'content', two)).toEqual([
      `content/${place}: is no language of src/i18n/locales.ts; expected aa, bb`
    ])
  })
})
