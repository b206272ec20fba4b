import { capabilitiesOf, type FormId, scopeOf } from '../../core/model.ts'
import type { CheckedModel, ModelCheck } from './check-models.ts'
import { findingSentence, type ModelFinding } from './finding.ts'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** What `npm run model -- check` prints: sentences, then what there is. */
export function checkReport({ models, findings }: ModelCheck): string {
  const wrong = findings.filter(one => one.is === 'wrong')
  const weak = findings.filter(one => one.is === 'weak')
  return [
    ...section('Wrong: the site can’t be built before this is put right.', wrong),
    ...section('Weak: it can be built, and a reader would stumble.', weak),
    ...models.map(summary),
    `${counted(wrong.length, 'mistake', 'mistakes')}, ${counted(weak.length, 'weak point', 'weak points')}.`
  ].join('\n')
}

function section(title: string, findings: readonly ModelFinding[]): string[] {
  return findings.length === 0 ? [] : [title, ...findings.map(one => `  • ${findingSentence(one)}`), '']
}

function summary({ model, locales }: CheckedModel): string {
  const forms = (Object.keys(model.forms) as FormId[]).map(
    form => `${counted(scopeOf(model, form).length, 'question', 'questions')} in the ${form} form`
  )
  const parts = counted(model.dimensions.length, 'dimension', 'dimensions')
  const skills = counted(capabilitiesOf(model).length, 'capability', 'capabilities')
  return `${model.id}: ${parts}, ${skills}, ${forms.join(', ')}; in ${locales.map(({ id }) => id).join(', ')}.`
}
