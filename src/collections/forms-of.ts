import { type FormId, scopeOf } from '../core/model.ts'
import { minutesFor } from '../core/progress.ts'
import { address, base, questionnairePath } from '../i18n/address.ts'
import type { ModelInWords } from './models.ts'

/** The forms of a model as a language shows them, with their addresses; those of its pages are `pagesIn` a language that has them. */
export function formsOf({ model, words }: ModelInWords, locale: string, pagesIn: string) {
  const forms = Object.keys(model.forms) as FormId[]
  return forms.map(form => ({
    model: model.id,
    number: model.number,
    form,
    title: words.forms[form]?.title ?? words.name,
    text: words.forms[form]?.text ?? '',
    items: scopeOf(model, form).length,
    asked: Array.from({ length: model.version }, (_, at) => scopeOf(model, form, at + 1).length),
    minutes: minutesFor(model, scopeOf(model, form)),
    files: {
      structure: `${base}models/${model.id}.json`,
      words: address(locale, `models/${model.id}.json`),
      brief: address(locale, `models/${model.id}.brief.json`),
      source: address(locale, `models/${model.id}.source.json`)
    },
    ...(model.reading === 'stages' && { hasRadar: true }),
    questionnaire: address(pagesIn, questionnairePath(model.id, form, forms[0])),
    pages: address(pagesIn, `models/${model.id}/`)
  }))
}
