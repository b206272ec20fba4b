import type { z } from 'zod'
import { type Capability, capabilityOf, type Dimension, type Model } from '../core/model.ts'
import { stepId } from '../core/step.ts'
import type { AdviceWords, CapabilityWords, DimensionWords, ItemWords, ModelWords } from '../i18n/model-words.ts'
import type { adviceFile, modelWordsFile, partWordsFile } from './word-files.ts'

interface Rendered<T> {
  readonly data: T
  readonly html: string
}

/** The files that carry words, by their path under `content/models` without the extension. */
export interface WordSources {
  readonly models: ReadonlyMap<string, Rendered<z.infer<typeof modelWordsFile>>>
  readonly parts: ReadonlyMap<string, Rendered<z.infer<typeof partWordsFile>>>
  readonly advice: ReadonlyMap<string, Rendered<z.infer<typeof adviceFile>>>
}

/**
 * Puts the words of one model in one language together and checks them against its structure. Fails with a sentence
 * that names the file, the key and what was expected.
 */
export function assembleWords(
  model: Model,
  scales: Readonly<Record<string, string>>,
  locale: string,
  lang: string,
  sources: WordSources
): ModelWords {
  const folder = `${model.id}/${locale}`
  const say = (file: string, problem: string) => new Error(`content/models/${folder}/${file}.md: ${problem}`)
  const read = <T>(from: ReadonlyMap<string, T>, file: string, reason: string): T => {
    const found = from.get(`${folder}/${file}`)
    if (!found) throw say(file, `the file is missing; model.yaml names ${reason}`)
    return found
  }
  const need = <T>(value: T | undefined, file: string, key: string, reason: string): T => {
    if (value === undefined) throw say(file, `${key} is missing; ${reason}`)
    return value
  }

  const { data: intro, html } = read(sources.models, 'model', 'the model')
  const readScale = ([form, scale]: [string, string]) =>
    [form, need(intro.scales[scale], 'model', `scales.${scale}`, `it labels the ratings of the ${form} form`)] as const
  const stages = model.reading === 'stages' ? model.stages.map(stage => stage.id) : []
  for (const stage of stages) need(intro.stages[stage], 'model', `stages.${stage}`, 'model.yaml has this stage')
  for (const group of model.reading === 'levels' ? Object.keys(model.groups) : [])
    need(intro.groups[group], 'model', `groups.${group}`, 'model.yaml has this group')

  const forms = Object.keys(model.forms).map(form => {
    const own = need(intro.forms[form], 'model', `forms.${form}`, `it names the ${form} form`)
    if (scales[form]) need(own.question, 'model', `forms.${form}.question`, 'it stands above the scale of this form')
    const { title, text, question } = own
    return [form, { title, text, ...(question && { question }) }] as const
  })
  if (model.dimensions.some(({ id, capabilities }) => capabilities.some(part => part.id !== id)))
    need(intro.skills, 'model', 'skills', 'its dimensions have capabilities')

  const dimensions: Record<string, DimensionWords> = {}
  const capabilities: Record<string, CapabilityWords> = {}
  const items: Record<string, ItemWords> = {}
  const advice: Record<string, AdviceWords> = {}

  const readItems = (capability: Capability, file: string) => {
    const part = read(sources.parts, file, capability.id).data
    const own = Object.entries(part.practices ?? part.items ?? {})
    const expected = Object.values(model.forms)
      .flat()
      .filter(item => item.includes(':') && capabilityOf(item) === capability.id)
    const stray = own.find(([id]) => !expected.includes(`${capability.id}:${id}`))
    if (stray) throw say(file, `${stray[0]} is no item of ${capability.id} in model.yaml`)
    for (const item of expected) {
      const found = own.find(([id]) => item === `${capability.id}:${id}`)
      items[item] = need(found?.[1], file, item.slice(item.indexOf(':') + 1), 'model.yaml has this item')
    }
  }
  const readAdvice = (capability: Capability) => {
    const names = capability.advice ?? capability.steps?.map((_, at) => String(at + 1)) ?? []
    for (const name of names) {
      const key = capability.advice ? `${capability.id}-${name}` : stepId(capability.id, Number(name))
      const { data, html } = read(sources.advice, `advice/${key}`, `a step of ${capability.id}`)
      advice[key] = { title: data.title, html }
    }
  }
  const readCapability = (dimension: Dimension, capability: Capability) => {
    const { data, html } = read(sources.parts, capability.id, `the capability ${capability.id}`)
    const ladder = capability.items.short?.includes(capability.id)
    capabilities[capability.id] = {
      name: data.name,
      html,
      ...(ladder && {
        question: need(data.question, capability.id, 'question', 'it stands above the ladder'),
        ladder: need(data.ladder, capability.id, 'ladder', 'model.yaml says ladder: true')
      }),
      ...(data.evidence && { evidence: data.evidence })
    }
    if (!ladder && data.ladder) throw say(capability.id, 'has a ladder, but model.yaml does not say ladder: true')
    if (dimension.id !== capability.id && data.summary) throw say(capability.id, 'summary belongs to dimensions only')
    readItems(capability, capability.id)
    readAdvice(capability)
  }

  for (const dimension of model.dimensions) {
    const { data, html } = read(sources.parts, dimension.id, `the dimension ${dimension.id}`)
    const summary = need(data.summary, dimension.id, 'summary', 'a dimension says in one sentence what it is about')
    dimensions[dimension.id] = { name: data.name, summary, html }
    for (const capability of dimension.capabilities) readCapability(dimension, capability)
  }
  refuseStrays(folder, sources.parts, [...Object.keys(dimensions), ...Object.keys(capabilities)])
  refuseStrays(
    folder,
    sources.advice,
    Object.keys(advice).map(key => `advice/${key}`)
  )

  return {
    id: model.id,
    lang,
    name: intro.name,
    summary: intro.summary,
    html,
    scales: Object.fromEntries(Object.entries(scales).map(readScale)),
    forms: Object.fromEntries(forms),
    parts: intro.parts,
    ...(intro.skills && { skills: intro.skills }),
    stages: intro.stages,
    groups: intro.groups,
    dimensions,
    capabilities,
    items,
    advice
  }
}

function refuseStrays(folder: string, files: ReadonlyMap<string, unknown>, expected: readonly string[]): void {
  const known = new Set(expected.map(file => `${folder}/${file}`))
  const stray = [...files.keys()].find(file => file.startsWith(`${folder}/`) && !known.has(file))
  if (stray) throw new Error(`content/models/${stray}.md: model.yaml names nothing that this file could describe`)
}
