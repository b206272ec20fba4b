import { describe, expect, test } from 'vitest'
import {
  assembleQuestions,
  checkScales,
  type QuestionFolder
} from '../../../src/collections/metrics/assemble-questions.ts'
import { bankFile } from '../../../src/collections/metrics/bank-file.ts'
import { momentFile, questionsFile, questionsWordsFile } from '../../../src/collections/metrics/question-files.ts'

const structure = {
  scales: { dry: 3, pleased: 5 },
  moments: [
    {
      id: 'crossing',
      ask: { is: 'after', from: 1, to: 2, unit: 'day' },
      closed: [
        { id: 'feet', scale: 'dry', best: 1 },
        { id: 'pleased', scale: 'pleased', feeds: 'csat-top' }
      ],
      open: 'wind'
    }
  ]
}
const file = questionsFile.parse(structure)
const words = questionsWordsFile.parse({
  title: 'Questions on deck',
  description: 'What to ask who has crossed.',
  summary: 'Three.',
  lead: 'Ask on land.',
  scales: { dry: ['Wet', 'Damp', 'Dry'], pleased: ['Not at all', 'Hardly', 'Somewhat', 'Yes', 'Very'] },
  traps: [{ bad: 'Lovely, was it not?', why: 'It leads.', better: 'How was it?' }]
})
const question = (text: string) => ({ text, keep: 'The sea.', trap: 'The other sea.' })
const questions = {
  feet: question('How are your feet?'),
  pleased: question('Are you pleased?'),
  wind: question('What did the wind do?')
}
const said = { name: 'After a crossing', summary: 'For who came by boat.', when: 'On land.', whom: 'All.' }
const crossing = momentFile.parse({ ...said, dont: ['Not on board.', 'Not in the storm.'], questions })
const folder: QuestionFolder = { name: 'en', lang: 'en', words, moments: new Map([['crossing', crossing]]) }
const assemble = (changes: Partial<QuestionFolder> = {}) => assembleQuestions(file, { ...folder, ...changes })
const asked = (changes: object) =>
  assemble({ moments: new Map([['crossing', { ...crossing, questions: { ...questions, ...changes } }]]) })

test('a moment has its closed questions with their points, and then the open one', () => {
  const [moment] = assemble().moments
  expect(moment?.questions.map(({ id, kind, points }) => [id, kind, points.map(({ mark }) => mark)])).toEqual([
    ['feet', 'closed', [1, 2, 3]],
    ['pleased', 'closed', [1, 2, 3, 4, 5]],
    ['wind', 'open', []]
  ])
  expect(moment?.questions[1]?.points.at(-1)).toEqual({ mark: 5, text: 'Very' })
})

test('the file of the bank says what it is, and has what is asked but not what is searched for', () => {
  const { format, formatVersion, language, moments } = bankFile(assemble(), 'en')
  expect([format, formatVersion, language]).toEqual(['sextant-questions', 1, 'en'])
  expect(Object.keys(moments[0] ?? {}).sort()).toEqual(
    ['ask', 'dont', 'id', 'name', 'questions', 'summary', 'when', 'whom'].sort()
  )
})

describe('fails with a sentence', () => {
  const long = Array.from({ length: 21 }, () => 'sea').join(' ')
  const scales = (changes: object) => assemble({ words: { ...words, scales: { ...words.scales, ...changes } } })
  test.each<[string, () => unknown, string]>([
    [
      'where the bank has no name',
      () => assemble({ words: undefined }),
      'content/metrics/en/questions.yaml: the file is missing'
    ],
    ['where a point has no words', () => scales({ dry: ['Wet', 'Dry'] }), 'scales.dry must have 3 points, not 2'],
    [
      'where a scale has no words',
      () => assemble({ words: { ...words, scales: { dry: words.scales.dry ?? [] } } }),
      'scales.pleased must have 5 points, not 0'
    ],
    ['where two points read the same', () => scales({ dry: ['Wet', 'Dry', 'Dry'] }), 'two points that read the same'],
    ['where a scale is asked by nobody', () => scales({ wide: ['No', 'Yes', 'Ah'] }), 'scales.wide is no scale of'],
    [
      'where a moment is not written',
      () => assemble({ moments: new Map() }),
      'questions/crossing.yaml: the file is missing'
    ],
    [
      'where a moment stands nowhere',
      () => assemble({ moments: new Map([...folder.moments, ['fog', crossing]]) }),
      'questions/fog.yaml: content/metrics/questions.yaml names no such moment'
    ],
    ['where a question is not written', () => asked({ wind: undefined }), 'questions.wind is missing'],
    [
      'where a question is none',
      () => asked({ sky: question('Blue?') }),
      'questions.sky is none of feet, pleased, wind'
    ],
    ['where a question is long', () => asked({ feet: question(long) }), 'questions.feet.text has 21 words']
  ])('%s', (_, made, sentence) => {
    expect(made).toThrow(sentence)
  })

  test.each<[string, object, string]>([
    [
      'where a scale is unknown',
      { id: 'feet', scale: 'tide', best: 1 },
      'has the scale tide, which is none of dry, pleased'
    ],
    [
      'where every answer is a good one',
      { id: 'feet', scale: 'dry', best: 3 },
      'crossing.feet counts 3 of 3 points as good'
    ],
    [
      'where a scale does not fit its metric',
      { id: 'feet', scale: 'dry', feeds: 'csat-top' },
      'crossing.feet feeds csat-top, which takes 5 points, not 3'
    ]
  ])('%s', (_, one, sentence) => {
    const [moment] = structure.moments
    const changed = { ...structure, moments: [{ ...moment, closed: [one, moment?.closed[1]] }] }
    expect(() => checkScales(questionsFile.parse(changed))).toThrow(sentence)
  })

  test('where a moment has another number of questions, ends before it begins, or a point is a bare number', () => {
    const [moment] = structure.moments
    const one = (changes: object) => questionsFile.safeParse({ ...structure, moments: [{ ...moment, ...changes }] })
    const sentence = ({ error }: { error?: { issues: readonly { message: string }[] } }) => error?.issues[0]?.message
    expect(sentence(one({ closed: [moment?.closed[0]] }))).toContain('must have two questions')
    expect(sentence(one({ closed: [{ id: 'feet', scale: 'dry' }, moment?.closed[1]] }))).toContain(
      'either feeds or best'
    )
    expect(sentence(one({ ask: { is: 'after', from: 3, to: 2, unit: 'day' } }))).toContain('before it begins')
    expect(sentence(questionsWordsFile.safeParse({ ...words, scales: { dry: ['Wet', '2', 'Dry'] } }))).toContain(
      'must be words'
    )
    expect(sentence(momentFile.safeParse({ ...crossing, dont: ['One.'] }))).toContain('at least two')
  })
})
