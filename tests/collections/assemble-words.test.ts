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
const longOnly = { ...of('model'), forms: { long: (of('model').forms as Record<string, unknown>).long } }
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

  test('say what a dimension asks, and what small and large houses do', () => {
    const all = assemble({
      air: { ...of('air'), question: 'What is up there?' },
      'advice/pressure-2': { title: 'Rise', small: 'Open a window.', large: 'Open all of them.' }
    })
    expect(all.dimensions.air).toEqual({
      name: 'Air',
      summary: 'What is above.',
      question: 'What is up there?',
      html: '<p>Said.</p>'
    })
    expect(questionnaireWords(model, 'long', all).parts.air).toEqual({ name: 'Air', summary: 'What is up there?' })
    expect(questionnaireWords(model, 'long', assemble()).parts.air).toEqual({ name: 'Air', summary: 'What is above.' })
    expect(all.advice['pressure-2']).toMatchObject({ small: 'Open a window.', large: 'Open all of them.' })
    expect(Object.keys(all.advice['pressure-1'] ?? {})).toEqual(['title', 'who', 'takes', 'html'])
  })

  test('have the rungs of its ladder by skill and by item', () => {
    const all = assemble()
    expect(all.ladders).toEqual({ pressure: ['one', 'two', 'three', 'four', 'five'] })
    expect(all.capabilities.pressure?.ladder).toEqual(all.ladders.pressure)
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

describe('the words of what was retired', () => {
  const [part] = structure().dimensions[0]?.capabilities ?? []
  const replaced = {
    ...structure(),
    version: 2,
    dimensions: [
      {
        id: 'air',
        capabilities: [
          {
            ...part,
            ladder: [
              { id: 'pressure', retired: 2 },
              { id: 'ladder-2', since: 2 }
            ],
            practices: ['gauge', { id: 'log', retired: 2 }]
          }
        ]
      }
    ]
  }
  const second = toModel('barometer', modelFile.parse(replaced))
  const inWords = (changes: Readonly<Record<string, unknown>>) =>
    assembleWords(second, file.scales, 'en', 'en', words({ pressure: { ...of('pressure'), ...changes } }))
  const old = ['still', 'faint', 'fair', 'firm', 'full']

  test('are there where a language still has them: an older sheet finds its own rungs', () => {
    const all = inWords({ earlier: { pressure: old } })
    expect(all.ladders).toEqual({ pressure: old, 'pressure:ladder-2': ['one', 'two', 'three', 'four', 'five'] })
    expect(all.capabilities.pressure?.ladder?.[0]).toBe('one')
    expect(Object.keys(all.items)).toEqual(['pressure:gauge', 'pressure:log'])
  })

  test('may be missing where it came later', () => {
    const all = inWords({ practices: { gauge: { statement: 'a', proof: 'b' } } })
    expect(Object.keys(all.ladders)).toEqual(['pressure:ladder-2'])
    expect(Object.keys(all.items)).toEqual(['pressure:gauge'])
  })

  test('are no words of what is still asked', () => {
    expect(() => inWords({ earlier: { 'ladder-2': old } })).toThrow(
      'content/models/barometer/en/pressure.md: earlier.ladder-2 is no retired ladder of pressure in model.yaml'
    )
  })

  test('give a questionnaire the question of the skill above each ladder', () => {
    const { ladders } = questionnaireWords(second, 'short', inWords({ earlier: { pressure: old } }))
    expect(ladders).toMatchObject({
      pressure: { question: 'How high is it?', ladder: old },
      'pressure:ladder-2': { name: 'Pressure', question: 'How high is it?' }
    })
  })

  test('are all of a ladder that nothing came after: then the skill has none today', () => {
    const bare = {
      ...replaced,
      forms: ['long'],
      dimensions: [{ id: 'air', capabilities: [{ ...part, ladder: [{ id: 'pressure', retired: 2 }] }] }]
    }
    const own = toModel('barometer', modelFile.parse(bare))
    const { ladder, ...silent } = of('pressure')
    const all = assembleWords(own, file.scales, 'en', 'en', words({ pressure: silent, model: longOnly }))
    expect(ladder && all.capabilities.pressure?.ladder).toBeUndefined()
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
      'pressure.md: practices.log is missing; model.yaml has this item'
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
      'words of a stage that is none',
      {
        model: { ...of('model'), stages: { ...(of('model').stages as object), rain: { name: 'R', description: 'r' } } }
      },
      'model.md: stages.rain is not in model.yaml; expected calm, storm'
    ],
    [
      'rungs of a dimension',
      { air: { ...of('air'), ladder: ['a', 'b', 'c', 'd', 'e'] } },
      'air.md: ladder belongs to capabilities only'
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
    expect(() => assembleWords(own, file.scales, 'en', 'en', words({ model: longOnly }))).toThrow(
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
    [
      'a misspelt key',
      partWordsFile,
      { name: 'P', lader: [] },
      ': does not know lader (did you mean ladder?); expected name, summary, question, knows, ladder, earlier, evidence, practices, items'
    ],
    ['advice without title', adviceFile, { titel: 'x' }, 'title: Invalid input: expected string, received undefined'],
    [
      'too much said to small houses',
      adviceFile,
      { title: 'x', small: 'word '.repeat(31) },
      'small: must be at most 30 words'
    ],
    [
      'an earlier ladder of four',
      partWordsFile,
      { name: 'P', earlier: { p: ['a', 'b', 'c', 'd'] } },
      'earlier.p: must have five entries, worst to best'
    ],
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
