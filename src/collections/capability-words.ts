import type { Capability, Model } from '../core/model.ts'
import { capabilityOf } from '../core/model.ts'
import { stepId } from '../core/step.ts'
import { isLadder } from '../core/versions.ts'
import { adviceLine } from '../i18n/advice-line.ts'
import type { AdviceWords, CapabilityWords, ItemWords, ModelWords } from '../i18n/model-words.ts'
import type { PartWords, WordFolder } from './word-folder.ts'

type SkillWords = Pick<ModelWords, 'ladders' | 'items' | 'advice'> & { readonly own: CapabilityWords }

/** What a language says of one capability: its own words, its ladders and items, its advice. */
export function capabilityWords(model: Model, capability: Capability, folder: WordFolder): SkillWords {
  const { id } = capability
  const { data, html } = folder.part(id, `the capability ${id}`)
  const hasLadder = capability.items.short?.some(item => isLadder(model, item)) ?? false
  if (!hasLadder && data.ladder) folder.tell(id, 'has a ladder, but model.yaml does not say ladder: true', 'ladder')
  const own = {
    name: data.name,
    html,
    ...(data.knows && { knows: data.knows }),
    ...(hasLadder && {
      question: folder.need(data.question, id, 'question', 'it stands above the ladder'),
      ladder: folder.need(data.ladder, id, 'ladder', 'model.yaml says ladder: true')
    }),
    ...(data.evidence && { evidence: data.evidence })
  }
  const all = Object.values(model.forms)
    .flat()
    .filter(item => capabilityOf(item) === id)
  return {
    own,
    ladders: laddersIn(
      model,
      id,
      all.filter(item => isLadder(model, item)),
      data,
      folder
    ),
    items: itemsIn(
      model,
      id,
      all.filter(item => !isLadder(model, item)),
      data,
      folder
    ),
    advice: adviceFor(capability, folder)
  }
}

/** Rungs by item: today's, and those of retired ladders where the language still has them. */
function laddersIn(
  model: Model,
  capability: string,
  items: readonly string[],
  { ladder, earlier = {} }: PartWords,
  folder: WordFolder
): ModelWords['ladders'] {
  const retired = items.filter(item => isRetired(model, item))
  const stray = Object.keys(earlier).find(key => !retired.map(shortId).includes(key))
  if (stray)
    folder.tell(capability, `earlier.${stray} is no retired ladder of ${capability} in model.yaml`, `earlier.${stray}`)
  const rungs = items.flatMap(item => {
    const own = retired.includes(item) ? earlier[shortId(item)] : ladder
    return own ? [[item, own] as const] : []
  })
  return Object.fromEntries(rungs)
}

/** Sentences by item. One that is retired may lack them: a language that came later never asked it. */
function itemsIn(
  model: Model,
  capability: string,
  items: readonly string[],
  { practices, items: ownItems }: PartWords,
  folder: WordFolder
): Record<string, ItemWords> {
  const own = new Map(Object.entries(practices ?? ownItems ?? {}))
  const key = items.some(item => model.forms.long?.includes(item)) ? 'practices' : 'items'
  const stray = [...own.keys()].find(name => !items.map(shortId).includes(name))
  if (stray) folder.tell(capability, `${stray} is no item of ${capability} in model.yaml`, `${key}.${stray}`)
  const said = items.flatMap(item => {
    const words = own.get(shortId(item))
    if (!words && isRetired(model, item)) return []
    return [[item, folder.need(words, capability, `${key}.${shortId(item)}`, 'model.yaml has this item')] as const]
  })
  return Object.fromEntries(said)
}

function adviceFor({ id, advice, steps }: Capability, folder: WordFolder): Record<string, AdviceWords> {
  const keys = advice?.map(name => `${id}-${name}`) ?? steps?.map((_, at) => stepId(id, at + 1)) ?? []
  const read = keys.map(key => {
    const { data, html } = folder.advice(key, `a step of ${id}`)
    const { title, small, large } = data
    const brief = { title, who: adviceLine(html, 0), takes: adviceLine(html, 1, 'half') }
    return [key, { ...brief, html, ...(small && { small }), ...(large && { large }) }] as const
  })
  return Object.fromEntries(read)
}

function isRetired({ changes }: Model, item: string): boolean {
  return changes?.[item]?.retired !== undefined
}

/** The id as model.yaml writes it. `shortId('strategy:promise') // => 'promise'` */
function shortId(item: string): string {
  return item.slice(item.indexOf(':') + 1)
}
