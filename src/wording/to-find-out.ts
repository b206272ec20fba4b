import { findOut } from '../core/find-out.ts'
import { capabilityOf, type Model } from '../core/model.ts'
import { type Part, partsOf } from '../core/parts.ts'
import type { Sheet } from '../core/sheet.ts'
import { text } from '../i18n/text.ts'
import { questionOf } from './items.ts'
import { skillName } from './names.ts'
import type { Speech } from './speech.ts'

/** A question without a rating, what was said to it, who could tell, and where it stands in its questionnaire. */
export interface FindOutLine {
  readonly item: string
  readonly question: string
  /** "Don't know" and "no answer" are two things. */
  readonly said: string
  readonly knows: string
  /** `lead/strategy` */
  readonly place: string
}

/** What to find out first, in the order of the method. */
export function toFindOut(model: Model, sheet: Sheet, { lang, t, words }: Speech): FindOutLine[] {
  const parts = partsOf(model, sheet.form, sheet.modelVersion)
  return findOut(model, sheet).map(({ item, said }) => {
    const { knows } = words.capabilities[capabilityOf(item)] ?? {}
    const part = parts.find(({ items }) => items.includes(item)) as Part
    return {
      item,
      question: `${skillName(words, item)}: ${questionOf(words, item)}`,
      said: t.results.findOutSaid[said],
      knows: knows ? text(lang, t.results.findOutWho, { who: knows }) : '',
      place: `${part.id}/${item}`
    }
  })
}
