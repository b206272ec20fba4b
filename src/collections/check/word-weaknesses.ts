import { capabilitiesOf, isItsOwn, type Model } from '../../core/model.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { wordsIn } from '../words-in.ts'
import { likeness } from './alike.ts'
import type { ModelFinding } from './finding.ts'
import type { WrittenWords } from './word-findings.ts'

/** Words of a rung, and of a statement, before a reader has to begin again. */
const most = { rung: 30, statement: 35 }
const quoted = (text: string) => `“${text}”`

/** What works in the words of a model, and would make a reader stumble. */
export function wordWeaknesses(model: Model, { words, locale, lineOf }: WrittenWords): ModelFinding[] {
  if (!words) return []
  const weak = (file: string, path: readonly PropertyKey[], problem: string): ModelFinding => ({
    ...{ file: `${model.id}/${locale.id}/${file}.md`, line: lineOf(file, path), problem },
    is: 'weak'
  })
  const counted = (text: string) => wordsIn(text, locale.lang).length
  const ladders = Object.entries(words.capabilities).flatMap(([id, { ladder = [] }]) =>
    ladder.flatMap((rung, at) => {
      const count = counted(rung)
      const long = count > most.rung ? [`rung ${at + 1} has ${count} words; expected ${most.rung} or fewer`] : []
      const twin = ladder.findIndex((other, place) => place < at && isAlike(rung, other, locale.lang))
      const alike =
        twin === -1
          ? []
          : [`rungs ${twin + 1} and ${at + 1} are nearly alike; expected two states that colleagues could tell apart`]
      return [...long, ...alike].map(problem => weak(id, ['ladder', at], problem))
    })
  )
  const items = Object.entries(words.items).flatMap(([item, { statement }], at, all) => {
    const [file = '', name = ''] = item.split(':')
    const path = [model.forms.long?.includes(item) ? 'practices' : 'items', name, 'statement']
    const twin = all.slice(0, at).find(([, other]) => isAlike(statement, other.statement, locale.lang))
    const long = counted(statement)
    return [
      ...(long > most.statement
        ? [weak(file, path, `${name} has ${long} words; expected ${most.statement} or fewer`)]
        : []),
      ...(twin ? [weak(file, path, `${name} says nearly what ${twin[0]} says; expected a habit of its own`)] : [])
    ]
  })
  return [...ladders, ...items, ...adviceWeaknesses(words, locale.lang, weak), ...nameWeaknesses(model, words, weak)]
}

type Weak = (file: string, path: readonly PropertyKey[], problem: string) => ModelFinding

function adviceWeaknesses({ advice }: ModelWords, lang: string, weak: Weak): ModelFinding[] {
  const all = Object.entries(advice).map(([id, { title, html }]) => ({
    id,
    title,
    text: html,
    words: wordsIn(html, lang)
  }))
  return all.flatMap(({ id, title, text, words }, at) => {
    const file = `advice/${id}`
    if (words.length === 0)
      return [weak(file, [], 'has a title and no text; expected what to do first, and who does it')]
    const before = all.slice(0, at)
    const copied = before.find(other => likeness(words, other.words, 3) > 0.5)
    if (copied) return [weak(file, [], `repeats advice/${copied.id}.md; expected what helps on this rung`)]
    const named = before.find(other => other.title === title)
    return [
      ...(named ? [weak(file, ['title'], `title ${quoted(title)} is also that of advice/${named.id}.md`)] : []),
      ...(/^[-*] \*\*.+?:\*\* /m.test(text)
        ? []
        : [
            weak(file, [], 'does not say who does it; expected a list with “- **Who:** …” first, as the example has it')
          ])
    ]
  })
}

/** Two parts of one name: their pages have one title, and a reader can't tell them apart. */
function nameWeaknesses(model: Model, words: ModelWords, weak: Weak): ModelFinding[] {
  const skills = capabilitiesOf(model)
    .filter(({ dimension }) => !isItsOwn(dimension))
    .map(({ capability: { id } }) => ({ id, name: words.capabilities[id]?.name }))
  const parts = [...model.dimensions.map(({ id }) => ({ id, name: words.dimensions[id]?.name })), ...skills]
  const named = parts.flatMap(({ id, name = '' }, at) => {
    const twin = parts.slice(0, at).find(other => other.name === name)
    return twin ? [weak(id, ['name'], `name ${quoted(name)} is also that of ${twin.id}; expected one of its own`)] : []
  })
  const stages = Object.entries(words.stages).flatMap(([id, { name }], at, all) => {
    const twin = all.slice(0, at).find(([, other]) => other.name === name)
    return twin
      ? [weak('model', ['stages', id, 'name'], `stage ${id} is called ${quoted(name)}, as ${twin[0]} is`)]
      : []
  })
  return [...named, ...stages]
}

function isAlike(one: string, other: string, lang: string): boolean {
  return likeness(wordsIn(one, lang), wordsIn(other, lang), 1) > 0.7
}
