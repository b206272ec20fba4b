import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { strayFile } from '../../src/collections/stray-files.ts'
import { locales } from '../../src/i18n/locales.ts'

const good = ['barometer/model.yaml', 'barometer/en/model.md', 'barometer/en/air.md', 'barometer/fa/advice/air-1.md']

describe('a file that nothing would read is told', () => {
  test('and there is none in a good folder, whatever the system leaves in it', () => {
    expect(strayFile([...good, '.DS_Store', 'barometer/en/.air.md.swp'], ['en', 'fa'])).toBeUndefined()
  })

  test.each([
    ['another ending', ['tower/model.yml'], 'tower/model.yml: must be called model.yaml'],
    ['a capital', ['tower/Model.yaml'], 'tower/Model.yaml: must be called model.yaml'],
    ['no structure', ['tower/en/model.md'], 'tower/model.yaml: the file is missing'],
    [
      'a language that is not listed',
      ['barometer/de/model.md'],
      'barometer/de: is no language of src/i18n/locales.ts; expected en, fa'
    ],
    [
      'a note beside the structure',
      ['barometer/notes.txt'],
      'barometer/notes.txt: is not read; expected model.yaml and a folder for each language'
    ],
    ['a file of no model', ['readme.md'], 'readme.md: belongs to no model; expected a folder for each model'],
    [
      'words with another ending',
      ['barometer/en/air.markdown'],
      'barometer/en/air.markdown: is not read; expected .md here or in advice'
    ],
    [
      'a folder too deep',
      ['barometer/en/advice/old/air-1.md'],
      'barometer/en/advice/old/air-1.md: is not read; expected .md here or in advice'
    ]
  ])('%s', (_, stray, sentence) => {
    expect(strayFile([...good, ...stray], ['en', 'fa'])).toBe(`content/models/${sentence}`)
  })

  test('and there is none in the content', () => {
    const root = path.join(import.meta.dirname, '../../content/models')
    const files = globSync('**', { cwd: root }).filter(file => statSync(path.join(root, file)).isFile())
    const shown = files.map(file => file.split(path.sep).join('/'))
    expect(
      strayFile(
        shown,
        locales.map(({ id }) => id)
      )
    ).toBeUndefined()
  })
})
