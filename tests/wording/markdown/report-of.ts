import { type Model, scopeOf } from '../../../src/core/model.ts'
import type { Sheet } from '../../../src/core/sheet.ts'
import { reportMarkdown } from '../../../src/wording/markdown/report.ts'
import { harbour, lighthouse, stores } from '../harbour.ts'
import type { Language } from '../languages.ts'

type Content = Parameters<typeof reportMarkdown>[0]

/** What an author wrote for a step: `Do watch-2.` with a list. */
const source = (id: string) => `Do ${id}.\n\n- **Who:** the mate`

const advised = (model: Model) =>
  Object.fromEntries(
    model.dimensions.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ id, steps = [], advice = steps.map((_, at) => String(at + 1)) }) =>
        advice.map(name => [`${id}-${name}`, source(`${id}-${name}`)] as const)
      )
    )
  )

/** The Markdown of an assessment that holds these sheets, told as a report with plain settings. */
export function reportOf(
  language: Language,
  sheets: readonly { readonly model: Model; readonly sheet: Sheet }[],
  more: Partial<Content> = {}
): string {
  return reportMarkdown({
    own: sheets.map(one => ({ ...one, title: `${one.sheet.form}: ${one.model.id}` })),
    models: new Map([
      ['harbour', { model: harbour, words: language.harbour.words }],
      ['lighthouse', { model: lighthouse, words: language.lighthouse.words }],
      ['stores', { model: stores, words: language.stores.words }]
    ]),
    sources: new Map([
      ['harbour', advised(harbour)],
      ['lighthouse', advised(lighthouse)],
      ['stores', advised(stores)]
    ]),
    author: '',
    today: '2027-03-21',
    plan: [],
    enough: [],
    choices: {},
    advice: 'open',
    unfolded: [],
    speech: language.harbour,
    method: 'https://sextant.example/method/',
    t: language.own,
    ...more
  })
}

/** The lines of a level of headings. `headingsOf(text, 2) // => ['The plan']` */
export function headingsOf(markdown: string, level: number): string[] {
  const mark = `${'#'.repeat(level)} `
  return markdown.split('\n').flatMap(line => (line.startsWith(mark) ? [line.slice(mark.length)] : []))
}

/** The tables, row by row. */
export function tablesIn(markdown: string): string[][][] {
  const blocks = markdown.split('\n\n').filter(block => block.startsWith('|'))
  return blocks.map(block => block.split('\n').map(row => row.slice(2, -2).split(/ (?<!\\)\| /)))
}

/** Every question of a form answered by its place. */
export function answered(
  model: Model,
  of: (at: number) => Sheet['answers'][string],
  form: Sheet['form'] = 'short'
): Sheet {
  const items = scopeOf(model, form)
  return {
    model: model.id,
    modelVersion: model.version,
    form,
    answers: Object.fromEntries(items.map((item, at) => [item, of(at)] as const))
  }
}
