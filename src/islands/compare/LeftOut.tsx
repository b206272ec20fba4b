import type { Comparison } from '../../core/compare.ts'
import type { Model } from '../../core/model.ts'
import type { Pairing } from '../../core/pairing.ts'
import { list, text } from '../../i18n/text.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { Said } from '../ui/Said.tsx'
import type { CompareSpeech } from './words.ts'

interface Props {
  readonly model: Model
  readonly pairing: Pairing
  readonly comparison: Comparison
  readonly forms: readonly OfferedForm[]
  readonly speech: CompareSpeech
}

/** What makes results hard to compare, and what the differences therefore do not count. */
export function LeftOut({ model, pairing, comparison, forms, speech }: Props) {
  const { lang, t, words, names } = speech
  const { sides } = pairing
  const { capabilities, items } = comparison.leftOut
  const present = sides.map(({ at }) => at)
  const absent = names.filter((_, at) => !present.includes(at))
  const formIds = new Set(sides.map(({ sheet }) => sheet.form))
  const versions = new Set(sides.map(({ sheet }) => sheet.modelVersion))
  const formNames = sides.map(({ at, sheet }) =>
    text(lang, t.compare.formOf, { name: names[at] ?? '', form: formOf(sheet, forms)?.title ?? sheet.form })
  )
  const versionNames = sides.map(({ at, sheet }) =>
    text(lang, t.compare.versionOf, { name: names[at] ?? '', version: sheet.modelVersion })
  )
  const skill = (id: string) => words.capabilities[id]?.name ?? words.dimensions[id]?.name ?? id
  const said = [
    formIds.size > 1 && text(lang, t.compare.forms, { names: list(lang, formNames) }),
    versions.size > 1 && text(lang, t.compare.versions, { names: list(lang, versionNames) }),
    absent.length > 0 && text(lang, t.compare.absent, { names: list(lang, absent) }),
    capabilities.length > 0 &&
      text(lang, t.compare.leftOutSkills, {
        names: list(
          lang,
          capabilities.map(({ id }) => skill(id))
        )
      }),
    items.length > 0 &&
      text(lang, t.compare.leftOutItems, {
        count: items.length,
        names: list(
          lang,
          items.map(({ id }) => words.items[id]?.statement ?? skill(id))
        )
      })
  ].filter(sentence => sentence !== false)
  if (said.length === 0) return null
  return (
    <div className="notice compare-left-out" data-model={model.id}>
      <h3>{t.compare.leftOutTitle}</h3>
      {said.map(sentence => (
        <p key={sentence}>
          <Said speech={speech}>{sentence}</Said>
        </p>
      ))}
    </div>
  )
}
