import type { Locale } from '../../i18n/locales.ts'
import type { CheckedModel } from './check-models.ts'
import type { ModelFinding } from './finding.ts'

/** Languages of the site without words of a model: there it is not offered. */
export function leftOutLanguages({ model, locales: own }: CheckedModel, locales: readonly Locale[]): ModelFinding[] {
  const left = locales.filter(({ id }) => own.every(one => one.id !== id))
  return left.map(({ id, name }) => ({
    file: `${model.id}/${id}`,
    problem: `is missing, so visitors who read ${name} are not offered the model; expected the same files as in ${own[0]?.id}`,
    is: 'weak'
  }))
}
