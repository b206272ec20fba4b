import { capabilityOf, scopeOf } from '../core/model.ts'
import { answerLabel, questionOf } from './items.ts'
import type { ModelsInWords, SheetOfModel } from './models-in-words.ts'
import { skillName } from './names.ts'
import type { OwnMessages } from './own-messages.ts'

/** One row for each item, below their headings; nothing is left out, also what was not answered. */
export function csvRows(own: readonly SheetOfModel[], models: ModelsInWords, t: OwnMessages): string[][] {
  const rows = own.flatMap(({ model, sheet }) => {
    const words = models.get(model.id)?.words
    if (!words) return []
    return scopeOf(model, sheet.form, sheet.modelVersion).map(item => {
      const capability = capabilityOf(item)
      const dimension = model.dimensions.find(({ capabilities }) => capabilities.some(({ id }) => id === capability))
      const response = sheet.answers[item]
      const mark = sheet.evidence?.[item]
      return [
        model.id,
        sheet.form,
        words.dimensions[dimension?.id ?? '']?.name ?? '',
        skillName(words, item),
        item,
        questionOf(words, item),
        response === undefined ? '' : String(response),
        answerLabel({ model, sheet, words }, item, t.form),
        mark ? t.form.evidence[mark] : '',
        sheet.notes?.[item] ?? '',
        String(sheet.modelVersion)
      ]
    })
  })
  return [Object.values(t.files.columns), ...rows]
}
