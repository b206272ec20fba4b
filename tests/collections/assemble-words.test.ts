import { describe, expect, test } from 'vitest'
import { assembleWords } from '../../src/collections/assemble-words.ts'
import { modelFile } from '../../src/collections/model-file.ts'
import { questionnaireWords } from '../../src/collections/questionnaire-words.ts'
import { toModel } from '../../src/collections/to-model.ts'
import { adviceFile, modelWordsFile, partWordsFile } from '../../src/collections/word-files.ts'
import { structure, words } from './barometer.ts'

const file = modelFile.parse(structure())
const model = toModel('barometer', file)
const assemble = (changes: Parameters<typeof words>[0] = {}) =>
  assembleWords(model, file.scales, 'en', 'en', words(changes))
const of = (path: string) => {
  const { models, parts } = words()
  return (models.get(`barometer/en/${path}`) ?? parts.get(`barometer/en/${path}`))?.data as Record<string, unknown>
}
const without = (path: string, key: string) => ({ [path]: { ...of(path), [key]: undefined } })

describe('the words of a model of another field', () => {
  test('are put together by its ids', () => {
    const all = assemble()
    expect(Object.keys(all.advice)).toEqual(['pressure-1', 'pressure-2', 'pressure-3', 'pressure-4'])
    expect(Object.keys(all.items)).toEqual(['pressure:gauge', 'pressure:log'])
    expect(all).toMatchObject({
      id: 'barometer',
      name: 'Barometer',
      scales: { long: ['one', 'two', 'three', 'four', 'five'] },
      capabilities: { pressure: { name: 'Pressure', question: 'How high is it?' } },
      dimensions: { air: { summary: 'What is above.' } }
    })
  })

  test('give its questionnaire a title, parts, questions and a scale', () => {
    expect(questionnaireWords(model, 'long', assemble())).toMatchObject({
      title: 'The long look',
      scaleQuestion: 'How far?',
      parts: { air: { name: 'Air' } },
      items: { 'pressure:gauge': { statement: 'gauge' } },
      scale: ['one', 'two', 'three', 'four', 'five']
    })
    expect(questionnaireWords(model, 'short', assemble()).ladders).toHaveProperty('pressure')
  })
})

describe('a mistake in the words fails with one sentence that names file, key and what was expected', () => {
  test.each<[string, Parameters<typeof words>[0], string]>([
    ['no model.md', { model: undefined }, 'model.md: the file is missing; model.yaml names the model'],
    ['no competency', { air: undefined }, 'air.md: the file is missing; model.yaml names the dimension air'],
    ['no skill', { pressure: undefined }, 'pressure.md: the file is missing; model.yaml names the capability pressure'],
    [
      'no advice',
      { 'advice/pressure-3': undefined },
      'advice/pressure-3.md: the file is missing; model.yaml names a step of pressure'
    ],
    ['no ladder', without('pressure', 'ladder'), 'pressure.md: ladder is missing; model.yaml says ladder: true'],
    ['no question', without('pressure', 'question'), 'pressure.md: question is missing; it stands above the ladder'],
    [
      'no summary',
      without('air', 'summary'),
      'air.md: summary is missing; a dimension says in one sentence what it is about'
    ],
    [
      'a summary of a skill',
      { pressure: { ...of('pressure'), summary: 'x' } },
      'pressure.md: summary belongs to dimensions only'
    ],
    [
      'a practice without words',
      { pressure: { ...of('pressure'), practices: { gauge: { statement: 'a', proof: 'b' } } } },
      'pressure.md: log is missing; model.yaml has this item'
    ],
    [
      'words of no practice',
      { pressure: { ...of('pressure'), practices: { gauge: {}, log: {}, tube: {} } } },
      'pressure.md: tube is no item of pressure in model.yaml'
    ],
    [
      'a stage without words',
      { model: { ...of('model'), stages: { calm: { name: 'Calm', description: 'Still.' } } } },
      'model.md: stages.storm is missing; model.yaml has this stage'
    ],
    [
      'a scale without words',
      { model: { ...of('model'), scales: {} } },
      'model.md: scales.spread is missing; it labels the ratings of the long form'
    ],
    [
      'a file of a skill that is none',
      { presure: { name: 'Presure' } },
      'presure.md: model.yaml names nothing that this file could describe'
    ],
    [
      'advice for a step that is none',
      { 'advice/pressure-5': { title: 'Higher' } },
      'advice/pressure-5.md: model.yaml names nothing that this file could describe'
    ]
  ])('%s', (_, changes, sentence) => {
    expect(() => assemble(changes)).toThrow(new Error(`content/models/barometer/en/${sentence}`))
  })

  test('a ladder that model.yaml does not name', () => {
    const silent = structure()
    const [part] = silent.dimensions[0]?.capabilities ?? []
    const bare = {
      ...silent,
      forms: ['long'],
      dimensions: [{ id: 'air', capabilities: [{ ...part, ladder: undefined }] }]
    }
    const own = toModel('barometer', modelFile.parse(bare))
    expect(() => assembleWords(own, file.scales, 'en', 'en', words())).toThrow(
      'content/models/barometer/en/pressure.md: has a ladder, but model.yaml does not say ladder: true'
    )
  })

  test.each<
    [
      string,
      { safeParse(value: unknown): { error?: { issues: { path: PropertyKey[]; message: string }[] } } },
      unknown,
      string
    ]
  >([
    [
      'a ladder of four',
      partWordsFile,
      { name: 'P', ladder: ['a', 'b', 'c', 'd'] },
      'ladder: must have five entries, worst to best'
    ],
    [
      'a scale of six',
      modelWordsFile,
      { name: 'M', summary: 's', scales: { x: [...'abcdef'] } },
      'scales.x: must have five entries, worst to best'
    ],
    ['an empty name', partWordsFile, { name: ' ' }, 'name: must not be empty'],
    ['a misspelt key', partWordsFile, { name: 'P', lader: [] }, ': Unrecognized key: "lader"'],
    ['advice without title', adviceFile, { titel: 'x' }, 'title: Invalid input: expected string, received undefined'],
    [
      'a practice without proof',
      partWordsFile,
      { name: 'P', practices: { log: { statement: 'We log.' } } },
      'practices.log.proof: Invalid input: expected string, received undefined'
    ]
  ])('%s', (_, schema, value, sentence) => {
    const { error } = schema.safeParse(value)
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0]).toBe(sentence)
  })
})
