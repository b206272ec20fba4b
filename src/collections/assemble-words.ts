import { capabilitiesOf, isItsOwn, type Model } from '../core/model.ts'
import type { DimensionWords, FormWords, ModelWords } from '../i18n/model-words.ts'
import { capabilityWords } from './capability-words.ts'
import { type TellWord, type WordFolder, type WordSources, wordFolder } from './word-folder.ts'

export type { WordSources } from './word-folder.ts'

/**
 * Puts the words of one model in one language together and checks them against its structure. Fails with a sentence
 * that names the file, the key and what was expected.
 */
export function assembleWords(
  model: Model,
  scales: Readonly<Record<string, string>>,
  locale: string,
  lang: string,
  sources: WordSources,
  tell?: TellWord
): ModelWords {
  const folder = wordFolder(`${model.id}/${locale}`, sources, tell)
  const { data: intro, html } = folder.intro
  const ids = (part: string) => namedByModel(model).flatMap(([of, id]) => (of === part ? [id] : []))
  const expected = { stages: ids('stages'), groups: ids('groups'), scales: Object.values(scales) }
  refuseOtherNames(folder, { ...expected, forms: Object.keys(model.forms) })
  for (const [part, id] of namedByModel(model)) {
    folder.need(intro[part][id], 'model', `${part}.${id}`, `model.yaml has this ${part.slice(0, -1)}`)
  }
  const labels = Object.entries(scales).map(([form, scale]) => {
    const reason = `it labels the ratings of the ${form} form`
    return [form, folder.need(intro.scales[scale], 'model', `scales.${scale}`, reason)] as const
  })
  const forms = Object.keys(model.forms).map(form => [form, formWords(form, form in scales, folder)] as const)
  const hasSkills = capabilitiesOf(model).some(({ dimension, capability }) => dimension.id !== capability.id)
  if (hasSkills) folder.need(intro.skills, 'model', 'skills', 'its dimensions have capabilities')
  const dimensions = model.dimensions.map(one => [one.id, dimensionWords(one.id, isItsOwn(one), folder)] as const)
  const skills = capabilitiesOf(model).map(({ dimension, capability }) => {
    const words = capabilityWords(model, capability, folder)
    if (dimension.id !== capability.id && folder.part(capability.id, '').data.summary)
      folder.tell(capability.id, 'summary belongs to dimensions only', 'summary')
    return [capability.id, words] as const
  })
  const gathered = <Key extends 'ladders' | 'items' | 'advice'>(key: Key): ModelWords[Key] =>
    Object.assign({}, ...skills.map(([, words]) => words[key]))
  const advice = gathered('advice')
  folder.refuseOthers(
    [...dimensions, ...skills].map(([id]) => id),
    Object.keys(advice)
  )

  return {
    id: model.id,
    lang,
    name: intro.name,
    summary: intro.summary,
    html,
    scales: Object.fromEntries(labels),
    forms: Object.fromEntries(forms),
    parts: intro.parts,
    ...(intro.skills && { skills: intro.skills }),
    stages: intro.stages,
    groups: intro.groups,
    dimensions: Object.fromEntries(dimensions),
    capabilities: Object.fromEntries(skills.map(([id, { own }]) => [id, own])),
    ladders: gathered('ladders'),
    items: gathered('items'),
    advice
  }
}

function namedByModel(model: Model): (readonly ['stages' | 'groups', string])[] {
  switch (model.reading) {
    case 'stages':
      return model.stages.map(({ id }) => ['stages', id] as const)
    case 'levels':
      return Object.keys(model.groups).map(id => ['groups', id] as const)
    case 'profile':
      return []
  }
}

function formWords(form: string, hasScale: boolean, folder: WordFolder): FormWords {
  const own = folder.need(folder.intro.data.forms[form], 'model', `forms.${form}`, `it names the ${form} form`)
  const { title, text, question } = own
  if (hasScale) folder.need(question, 'model', `forms.${form}.question`, 'it stands above the scale of this form')
  return { title, text, ...(question && { question }) }
}

/** Words of stages, groups, scales and forms that the model does not have. */
function refuseOtherNames(folder: WordFolder, expected: Readonly<Record<NamedPart, readonly string[]>>): void {
  for (const part of Object.keys(expected) as NamedPart[]) {
    const stray = Object.keys(folder.intro.data[part]).find(id => !expected[part].includes(id))
    const names = expected[part].length > 0 ? `expected ${expected[part].join(', ')}` : `it has no ${part}`
    if (stray) folder.tell('model', `${part}.${stray} is not in model.yaml; ${names}`, `${part}.${stray}`)
  }
}

type NamedPart = 'stages' | 'groups' | 'scales' | 'forms'

const ofSkills = ['ladder', 'knows', 'evidence', 'practices', 'items'] as const

function dimensionWords(id: string, isItsOwn: boolean, folder: WordFolder): DimensionWords {
  const { data, html } = folder.part(id, `the dimension ${id}`)
  const key = isItsOwn ? undefined : ofSkills.find(one => data[one] !== undefined)
  if (key) folder.tell(id, `${key} belongs to capabilities only`, key)
  const summary = folder.need(data.summary, id, 'summary', 'a dimension says in one sentence what it is about')
  return { name: data.name, summary, ...(data.question && { question: data.question }), html }
}
