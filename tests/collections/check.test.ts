import { describe, expect, test } from 'vitest'
import { checkModels } from '../../src/collections/check/check-models.ts'
import { exampleWords } from '../../src/collections/check/example-words.ts'
import { findingSentence } from '../../src/collections/check/finding.ts'
import { leftOutLanguages } from '../../src/collections/check/left-out-languages.ts'
import { newModel } from '../../src/collections/check/new-model.ts'
import { freeNumber } from '../../src/collections/check/number-findings.ts'
import { checkReport } from '../../src/collections/check/report.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { example, ours, shop, shopWith } from './model-folder.ts'

type Change = (text: string) => string | undefined
const put = (text: string | undefined) => () => text
const turn =
  (from: string | RegExp, to: string): Change =>
  text =>
    text.replace(from, to)

/** What is said of a folder, without what stands before each sentence. */
const said = (files: ReadonlyMap<string, string>, is: 'wrong' | 'weak') =>
  checkModels(files, locales)
    .findings.filter(one => one.is === is)
    .map(one => findingSentence(one).replace('content/models/shop/', ''))

const languages = locales.map(({ id }) => id).join(', ')

/** The numbers that are taken: 128 and on are for others, and somebody's model may lie beside ours. */
const numbersIn = (files: ReadonlyMap<string, string>) =>
  [...files.values()].flatMap(text => text.match(/^number: (\d+)/m)?.[1] ?? []).map(Number)
const words = 'expected the words between quotation marks'
const aKey = 'expected a key, a colon and a space before the words, such as “name: Fire”'

describe('a mistake in the folder of a model is told in one sentence with file, line, key and what was expected', () => {
  test('and there is none in ours, nor in the one that a new model begins with', () => {
    expect(said(ours, 'wrong')).toEqual([])
    expect([...said(shop(), 'wrong'), ...said(shop(), 'weak')]).toEqual([])
  })

  test.each<[mistake: string, file: string, change: Change, sentence: string]>([
    ['the wrong ending of the structure', 'model.yml', put('number: 5'), 'model.yml: must be called model.yaml'],
    [
      'a language that the site does not have',
      'xx/model.md',
      put('---\n---\n'),
      `xx: is no language of src/i18n/locales.ts; expected ${languages}`
    ],
    [
      'a document of another program',
      'notes.docx',
      put('x'),
      'notes.docx: is not read; expected model.yaml and a folder for each language'
    ],
    ['words in another format', 'en/hear.txt', put('x'), 'en/hear.txt: is not read; expected .md here or in advice'],
    [
      'no structure',
      'model.yaml',
      put(undefined),
      'model.yaml: the file is missing; expected the structure of the model'
    ],
    ['an empty structure', 'model.yaml', put(''), 'model.yaml, line 1: reading: must be stages, levels or profile'],
    [
      'a misspelt key far down',
      'model.yaml',
      turn('effort: 1', 'efort: 1'),
      'model.yaml, line 21: dimensions › hear › capabilities › invite › steps › 1: does not know efort (did you mean effort?); expected effort, impact, days, work, because'
    ],
    [
      'a misspelt key at the top',
      'model.yaml',
      turn('version:', 'verson:'),
      'model.yaml, line 3: does not know verson (did you mean version?); expected number, version, overall, forms, scales, dimensions, reading, stages'
    ],
    ['no number', 'model.yaml', turn(/^number.*$/m, ''), 'model.yaml, line 1: number: is missing; expected a number'],
    [
      'a number in letters',
      'model.yaml',
      turn(/^number: \d+/m, 'number: two'),
      'model.yaml, line 2: number: must be a number; it is “two”'
    ],
    [
      'a number that no link can carry',
      'model.yaml',
      turn(/^number: \d+/m, 'number: 300'),
      'model.yaml, line 2: number: must be at most 255; it is 300'
    ],
    [
      'a reading that there is not',
      'model.yaml',
      turn('reading: stages', 'reading: stage'),
      'model.yaml, line 4: reading: must be stages, levels or profile; it is “stage”'
    ],
    [
      'a form that there is not',
      'model.yaml',
      turn('[short]', '[shrt]'),
      'model.yaml, line 6: forms › 1: must be short or long; it is “shrt”'
    ],
    [
      'a form that asks nothing',
      'model.yaml',
      turn('[short]', '[short, long]'),
      'model.yaml, line 6: forms: names long, but no item belongs to it'
    ],
    [
      'practices that no form asks',
      'model.yaml',
      turn('- id: note\n', '- id: note\n        practices: [list, look]\n'),
      'model.yaml, line 6: forms: must name long: dimensions have practices, which nothing else asks'
    ],
    [
      'a bar above the scale',
      'model.yaml',
      turn('bar: 4,', 'bar: 6,'),
      'model.yaml, line 12: stages › strength › bar: must be between 1 and 5; it is 6'
    ],
    [
      'a bar with two decimals',
      'model.yaml',
      turn('bar: 4,', 'bar: 4.25,'),
      'model.yaml, line 12: stages › strength › bar: must have one decimal at most; it is 4.25'
    ],
    [
      'a bar in letters',
      'model.yaml',
      turn('bar: 4,', 'bar: high,'),
      'model.yaml, line 12: stages › strength › bar: must be a number; it is “high”'
    ],
    [
      'a bar that falls',
      'model.yaml',
      turn('bar: 4,', 'bar: 2,'),
      'model.yaml, line 9: stages: bars must rise from stage to stage'
    ],
    [
      'a floor above its bar',
      'model.yaml',
      turn('floor: 3', 'floor: 4.5'),
      'model.yaml, line 9: stages: no floor may be above the bar of its stage'
    ],
    [
      'three steps',
      'model.yaml',
      turn('          - { effort: 3, impact: 3, days: 120 }\n', ''),
      'model.yaml, line 57: dimensions › mend › capabilities › learn › steps: must list the four steps 1→2, 2→3, 3→4 and 4→5'
    ],
    [
      'an effort above the scale',
      'model.yaml',
      turn('effort: 2', 'effort: 9'),
      'model.yaml, line 22: dimensions › hear › capabilities › invite › steps › 2 › effort: must be 1 to 5; it is 9'
    ],
    [
      'no days at all',
      'model.yaml',
      turn('days: 14', 'days: 0'),
      'model.yaml, line 21: dimensions › hear › capabilities › invite › steps › 1 › days: must be greater than 0; it is 0'
    ],
    [
      'an id used twice',
      'model.yaml',
      turn('id: note', 'id: invite'),
      'model.yaml, line 15: dimensions: uses the id invite twice'
    ],
    [
      'a name in the place of an id',
      'model.yaml',
      turn('id: note', 'id: Written Down'),
      'model.yaml, line 25: dimensions › hear › capabilities › Written Down › id: must be lower-case letters, digits and hyphens; it is “Written Down”'
    ],
    [
      'a tab',
      'model.yaml',
      turn('        ladder: true', '\t\tladder: true'),
      'model.yaml, line 19: begins with a tab; expected spaces'
    ],
    ['no colon', 'model.yaml', turn('version: 1 ', 'version 1 '), `model.yaml, line 3: ${aKey}`],
    ['no space after the colon', 'model.yaml', turn('version: 1 ', 'version:1 '), `model.yaml, line 3: ${aKey}`],
    [
      'a bracket that stays open',
      'model.yaml',
      turn('{ 1: skills }', '{ 1: skills'),
      'model.yaml, line 6: a bracket was opened before; expected it to be closed'
    ],
    [
      'a space too few',
      'model.yaml',
      turn('      - id: note', '     - id: note'),
      'model.yaml, line 25: stands too far to one side; expected as many spaces before it as before its neighbours in the list'
    ],
    [
      'a key that stands there twice',
      'model.yaml',
      turn('forms:', 'version: 1\nforms:'),
      'model.yaml, line 6: says version twice; expected it once'
    ],
    [
      'no hyphens before the keys',
      'en/hear.md',
      turn('---\n', ''),
      'en/hear.md, line 1: expected a line of three hyphens, the keys, another line of three hyphens, then the text'
    ],
    [
      'no hyphens after the keys',
      'en/hear.md',
      turn('---\n\n', '\n'),
      'en/hear.md, line 1: expected a line of three hyphens, the keys, another line of three hyphens, then the text'
    ],
    ['no name', 'en/hear.md', turn(/name.*\n/, ''), 'en/hear.md, line 2: name: is missing; expected words'],
    ['an empty name', 'en/hear.md', turn(/name: .*/, 'name:'), 'en/hear.md, line 2: name: is missing; expected words'],
    [
      'a misspelt key among words',
      'en/hear.md',
      turn('name:', 'nmae:'),
      'en/hear.md, line 2: does not know nmae (did you mean name?); expected name, summary, question, knows, ladder, earlier, evidence, practices, items'
    ],
    [
      'a figure in the place of a name',
      'en/note.md',
      turn('name: Written down', 'name: 24'),
      'en/note.md, line 2: name: must be words between quotation marks; it is 24'
    ],
    [
      'a dimension without its sentence',
      'en/hear.md',
      turn(/summary.*\n/, ''),
      'en/hear.md, line 2: summary is missing; a dimension says in one sentence what it is about'
    ],
    [
      'rungs of a dimension',
      'en/hear.md',
      turn(/summary/, 'ladder: [a, b, c, d, e]\nsummary'),
      'en/hear.md, line 4: ladder belongs to capabilities only'
    ],
    [
      'four rungs',
      'en/note.md',
      turn(/ {2}- It stays.*\n/, ''),
      'en/note.md, line 4: ladder: must have five entries, worst to best; it has 4'
    ],
    ['rungs that are no list', 'en/note.md', turn('  - It', '  It'), 'en/note.md, line 4: ladder: must be a list'],
    [
      'a colon in a sentence',
      'en/note.md',
      turn('As a rule complaints', 'As a rule: complaints'),
      'en/note.md, line 7: ladder › 3: must be words; where they have a colon, expected them between quotation marks'
    ],
    [
      'a sentence that begins with a quotation',
      'en/note.md',
      turn('As a rule complaints', '"As a rule" complaints'),
      `en/note.md, line 7: begins its words with a sign that means something else here; ${words}`
    ],
    [
      'a sentence that begins with a percent sign',
      'en/note.md',
      turn('As a rule complaints', '% of complaints'),
      `en/note.md, line 7: begins its words with a sign that means something else here; ${words}`
    ],
    [
      'a quotation mark that stays open',
      'en/note.md',
      turn('As a rule complaints', '"As a rule complaints'),
      'en/note.md, line 12: opens a quotation mark; expected another one at the end of the words'
    ],
    [
      'a capability without a file',
      'en/note.md',
      put(undefined),
      'en/note.md: the file is missing; model.yaml names the capability note'
    ],
    [
      'a piece of advice that one language lacks',
      'fa/advice/note-3.md',
      put(undefined),
      'fa/advice/note-3.md: the file is missing; model.yaml names a step of note'
    ],
    [
      'advice for a step that there is not',
      'en/advice/note-5.md',
      put('---\ntitle: Higher\n---\nGo on.\n\n- **Who:** you\n'),
      'en/advice/note-5.md: model.yaml names nothing that this file could describe'
    ],
    [
      'advice with a misspelt key',
      'en/advice/note-2.md',
      turn('title:', 'titel:'),
      'en/advice/note-2.md, line 2: does not know titel (did you mean title?); expected title, small, large'
    ],
    [
      'a stage without words',
      'en/model.md',
      turn(/ {2}habit:\n.*\n.*\n/, ''),
      'en/model.md, line 10: stages.habit is missing; model.yaml has this stage'
    ],
    [
      'a misspelt stage among words',
      'en/model.md',
      turn('  habit:', '  habbit:'),
      'en/model.md, line 14: stages.habbit is not in model.yaml; expected chance, habit, strength'
    ],
    [
      'no forms among words',
      'en/model.md',
      turn(/forms:\n.*\n.*\n.*\n/, ''),
      'en/model.md, line 2: forms: is missing; expected keys of its own below it'
    ],
    [
      'nothing that capabilities are called',
      'en/model.md',
      turn(/skills:.*\n/, ''),
      'en/model.md, line 2: skills is missing; its dimensions have capabilities'
    ],
    [
      'half of what dimensions are called',
      'en/model.md',
      turn(', all: The two halves', ''),
      'en/model.md, line 8: parts › all: is missing; expected words'
    ],
    [
      'letters of an old encoding',
      'fa/hear.md',
      turn('name: ', 'name: \uFFFD'),
      'fa/hear.md, line 2: has letters that can’t be read; expected it saved as UTF-8'
    ]
  ])('%s', (_, file, change, sentence) => {
    expect(said(shopWith(file, change), 'wrong')).toEqual([sentence])
  })

  test('a file whose name has a slip is told by its right name', () => {
    const files = shop()
    files.set('shop/en/hera.md', files.get('shop/en/hear.md') ?? '')
    files.delete('shop/en/hear.md')
    expect(said(files, 'wrong')).toEqual(['en/hera.md: model.yaml names nothing like it; expected the name hear.md'])
  })

  test('a number of two models is told of both, since only people know which was first', () => {
    const files = new Map([...ours, ...shopWith('model.yaml', turn(/^number: \d+/m, 'number: 1'))])
    const free = freeNumber(numbersIn(files))
    expect(said(files, 'wrong').sort()).toEqual([
      `content/models/xm-competencies/model.yaml, line 3: number: 1 is also that of shop; expected another in the newer of the two, such as ${free}`,
      `model.yaml, line 2: number: 1 is also that of xm-competencies; expected another in the newer of the two, such as ${free}`
    ])
  })

  test('a model without the first language is told: its words stand in for others', () => {
    const files = new Map([...shop()].filter(([file]) => !file.startsWith(`shop/${sourceLocale.id}/`)))
    const [first] = checkModels(files, locales).findings
    expect(first && findingSentence(first)).toBe(
      `content/models/shop: the folder ${sourceLocale.id} is missing; expected the words of the first language, which stand in for others`
    )
  })
})

describe('what is weak in a model is told to those who ask', () => {
  const alike = 'As a rule complaints go into one list, in the very words of the customer.'
  test.each<[weakness: string, file: string, change: Change, sentence: string]>([
    [
      'a rung over 30 words',
      'en/note.md',
      turn('It stays', `It stays ${'very '.repeat(30)}`),
      'en/note.md, line 5: rung 1 has 39 words; expected 30 or fewer'
    ],
    [
      'rungs nearly alike',
      'en/note.md',
      turn(/That one list.*/, alike),
      'en/note.md, line 8: rungs 3 and 4 are nearly alike; expected two states that colleagues could tell apart'
    ],
    [
      'advice that repeats another’s',
      'en/advice/note-2.md',
      put(shop().get('shop/en/advice/note-1.md')),
      'en/advice/note-2.md, line 2: repeats advice/note-1.md; expected what helps on this rung'
    ],
    [
      'advice without text',
      'en/advice/note-2.md',
      put('---\ntitle: Nothing\n---\n'),
      'en/advice/note-2.md, line 2: has a title and no text; expected what to do first, and who does it'
    ],
    [
      'advice for nobody',
      'en/advice/note-2.md',
      turn(/- \*\*Who[\s\S]*/, ''),
      'en/advice/note-2.md, line 2: does not say who does it; expected a list with “- **Who:** …” first, as the example has it'
    ],
    [
      'a title used twice',
      'en/advice/note-2.md',
      turn(/title: .*/, 'title: Open one list'),
      'en/advice/note-2.md, line 2: title “Open one list” is also that of advice/note-1.md'
    ],
    [
      'a name used twice',
      'en/note.md',
      turn('name: Written down', 'name: Hearing'),
      'en/note.md, line 2: name “Hearing” is also that of hear; expected one of its own'
    ],
    [
      'a stage called as another',
      'en/model.md',
      turn('name: By habit', 'name: By chance'),
      'en/model.md, line 15: stage habit is called “By chance”, as chance is'
    ]
  ])('%s', (_, file, change, sentence) => {
    const files = shopWith(file, change)
    expect([said(files, 'wrong'), said(files, 'weak')]).toEqual([[], [sentence]])
  })

  test('a dimension of one item, and a capability that nothing is advised for', () => {
    const bare = turn(/ {6}- id: note[\s\S]*? {2}- id: mend/, '  - id: mend')
    const files = new Map(
      [...shopWith('model.yaml', text => bare(text)?.replace(/ {8}steps:\n( {10}- .*\n){4}/, ''))].filter(
        ([file]) => !/(note|listen)(-\d)?\.md|invite-\d/.test(file)
      )
    )
    expect([said(files, 'wrong'), said(files, 'weak')]).toEqual([
      [],
      [
        'model.yaml, line 16: hear is one question only, so its score hangs on one answer; expected two or more, or the question in another dimension',
        'model.yaml, line 18: invite has nothing to advise, so a result can’t say what to do; expected four steps'
      ]
    ])
  })

  test('statements that are alike or too long', () => {
    const practices = `practices:
  list: { statement: We write complaints into a list that we share, proof: The list. }
  look: { statement: We write complaints into the list that we share, proof: The list. }
  long: { statement: ${'Word '.repeat(36)}, proof: None. }
evidence:`
    const files = shopWith('model.yaml', text =>
      text
        .replace('[short]', '[short, long]\nscales: { long: far }')
        .replace('- id: note\n', '- id: note\n        practices: [list, look, long]\n')
    )
    for (const { id } of locales.filter(one => files.has(`shop/${one.id}/note.md`))) {
      const edit = (file: string, change: (text: string) => string) =>
        files.set(`shop/${id}/${file}`, change(files.get(`shop/${id}/${file}`) ?? ''))
      edit('note.md', text => text.replace('evidence:', practices))
      edit('model.md', text =>
        text
          .replace('parts:', 'scales: { far: [a, b, c, d, e] }\nparts:')
          .replace('forms:', 'forms:\n  long: { title: T, text: t, question: q }')
      )
    }
    expect(said(files, 'wrong')).toEqual([])
    expect(said(files, 'weak').filter(one => one.startsWith('en'))).toEqual([
      'en/note.md, line 12: look says nearly what note:list says; expected a habit of its own',
      'en/note.md, line 13: long has 36 words; expected 35 or fewer'
    ])
  })

  test('a language that is left out, and words of the example that are still there', () => {
    const left = locales.filter(({ id }) => id !== 'en')
    const files = new Map([...shop()].filter(([file]) => left.every(({ id }) => !file.startsWith(`shop/${id}/`))))
    const [model] = checkModels(files, locales).models
    expect(model && leftOutLanguages(model, locales).map(({ file }) => file)).toEqual(
      left.map(({ id }) => `shop/${id}`)
    )
    const own = new Map([...shopWith('en/hear.md', turn('Hearing', 'Listening'))])
    const [first] = exampleWords('shop', own, example, locales)
    expect(first?.problem).toBe(
      '32 files still have the words of the example, such as en/advice/answer-1.md; expected yours'
    )
    const done = new Map([...own].map(([file, text]) => [file, `${text}.`]))
    expect(exampleWords('shop', done, example, locales)).toEqual([])
  })
})

describe('a new model', () => {
  test('speaks every language of the site and has a number that nobody has', () => {
    const files = shop()
    for (const { id } of locales)
      expect([...files.keys()], `content/new-model/${id} is missing`).toContain(`shop/${id}/model.md`)
    const first = freeNumber(numbersIn(ours))
    expect(files.get('shop/model.yaml')).toMatch(new RegExp(`^number: ${first} `, 'm'))
    const next = newModel('shop-2', example, new Map([...ours, ...files]), locales)
    expect(typeof next !== 'string' && next.get('model.yaml')).toMatch(
      new RegExp(`^number: ${freeNumber(numbersIn(new Map([...ours, ...files])))} `, 'm')
    )
  })

  test.each([
    ['My Shop', '“My Shop” can’t be the name of a folder; expected lower-case letters, digits and hyphens'],
    ['friction', 'content/models/friction is there already; expected another name']
  ])('is not made as %s', (id, reason) => {
    expect(newModel(id, example, ours, locales)).toContain(reason)
  })

  test('is told in sentences and counts', () => {
    const check = checkModels(shopWith('en/note.md', turn('It stays', `It stays ${'very '.repeat(30)}`)), locales)
    const written = check.models
      .find(({ model }) => model.id === 'shop')
      ?.locales.map(({ id }) => id)
      .join(', ')
    expect(checkReport(check)).toBe(`Weak: it can be built, and a reader would stumble.
  • content/models/shop/en/note.md, line 5: rung 1 has 39 words; expected 30 or fewer

shop: 2 dimensions, 6 capabilities, 6 questions in the short form; in ${written}.
0 mistakes, 1 weak point.`)
  })
})
