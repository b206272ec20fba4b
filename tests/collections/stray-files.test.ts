import { describe, expect, test } from 'vitest'
import { strayFiles } from '../../src/collections/stray-files.ts'

const good = ['barometer/model.yaml', 'barometer/en/model.md', 'barometer/en/air.md', 'barometer/fa/advice/air-1.md']

describe('a file that nothing would read is told', () => {
  test('and there is none in a good folder, whatever the system leaves in it', () => {
    expect(strayFiles([...good, 'README.md', '.DS_Store', 'barometer/en/.air.md.swp'], ['en', 'fa'])).toEqual([])
  })

  test.each([
    ['another ending', ['tower/model.yml'], 'tower/model.yml: must be called model.yaml'],
    ['a capital', ['tower/Model.yaml'], 'tower/Model.yaml: must be called model.yaml'],
    [
      'no structure',
      ['tower/en/model.md'],
      'tower/model.yaml: the file is missing; expected the structure of the model'
    ],
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
    [
      'a folder that is no id',
      ['My Tower/model.yaml', 'My Tower/en/model.md'],
      'My Tower: must be called by lower-case letters, digits and hyphens, such as my-model'
    ],
    ['a file of no model', ['notes.md'], 'notes.md: belongs to no model; expected a folder for each model'],
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
    expect(strayFiles([...good, ...stray], ['en', 'fa']).map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      sentence
    ])
  })
})
