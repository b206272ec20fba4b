import { capabilitiesOf } from '../core/model.ts'
import type { Locale } from '../i18n/locales.ts'
import { allModels, wordsOf } from './models.ts'

/** A skill, level or part of a model by its name, and the language of that. */
interface SkillName {
  readonly id: string
  readonly name: string
  readonly lang: string
}

/** What these capabilities are called, whatever model they are of. */
export async function namesOfSkills(ids: readonly string[], locale: Locale): Promise<SkillName[]> {
  const models = await allModels()
  const names = await Promise.all(
    ids.map(async id => {
      const model = models.find(one => capabilitiesOf(one).some(({ capability }) => capability.id === id))
      if (!model) return []
      const words = await wordsOf(model, locale.id)
      return [{ id, name: words.capabilities[id]?.name ?? id, lang: words.lang }]
    })
  )
  return names.flat()
}
