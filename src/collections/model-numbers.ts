import { capabilitiesOf, type FormId, type Model, scopeOf } from '../core/model.ts'
import { minutesFor } from '../core/progress.ts'
import { figure, number } from '../i18n/text.ts'

/**
 * A page with the numbers of models filled in, so that none is written down twice.
 * `{{xm-competencies.mobilize.bar}}`, `{{cx-pyramid.floor}}`, `{{xm-competencies.count.short}}`, `….minutes.long`,
 * `….effort.strategy-1`. A name that is none fails with a sentence.
 */
export function withNumbers(html: string, models: readonly Model[], lang: string, file: string): string {
  return html.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const [id, part = '', what = ''] = name.trim().split('.')
    const model = models.find(one => one.id === id)
    const found = model && numberOf(model, part, what, lang)
    if (found === undefined) throw new Error(`${file}: {{${name}}} names no number of a model`)
    return found
  })
}

function numberOf(model: Model, part: string, what: string, lang: string): string | undefined {
  switch (part) {
    case 'bar':
    case 'floor':
      return model.reading === 'levels' ? figure(lang, model[part]) : undefined
    case 'count':
      return isForm(model, what) ? number(lang, scopeOf(model, what).length) : undefined
    case 'minutes':
      return isForm(model, what) ? number(lang, minutesFor(model, scopeOf(model, what))) : undefined
    case 'effort':
    case 'impact':
      return said(stepNamed(model, what)?.[part], lang)
    default: {
      const stage = model.reading === 'stages' ? model.stages.find(({ id }) => id === part) : undefined
      return stage && (what === 'bar' || what === 'floor') ? figure(lang, stage[what]) : undefined
    }
  }
}

function isForm(model: Model, form: string): form is FormId {
  return Object.hasOwn(model.forms, form)
}

function stepNamed(model: Model, name: string) {
  const [, skill, from] = name.match(/^(.+)-(\d)$/) ?? []
  return capabilitiesOf(model).find(({ capability }) => capability.id === skill)?.capability.steps?.[Number(from) - 1]
}

function said(value: number | undefined, lang: string): string | undefined {
  return value === undefined ? undefined : number(lang, value)
}
