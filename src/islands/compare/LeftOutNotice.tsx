import type { Comparison } from '../../core/compare.ts'
import type { Model } from '../../core/model.ts'
import type { Pairing } from '../../core/pairing.ts'
import type { Sheet } from '../../core/sheet.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { leftOutSentences } from '../../wording/left-out.ts'
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
export function LeftOutNotice({ model, pairing, comparison, forms, speech }: Props) {
  const { lang, t, words, names } = speech
  const titleOf = (sheet: Sheet) => formOf(sheet, forms)?.title ?? sheet.form
  const said = leftOutSentences(pairing.sides, comparison, { lang, t: t.compare, words, names, titleOf })
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
