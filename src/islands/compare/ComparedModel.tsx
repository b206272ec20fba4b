import { useMemo } from 'react'
import { compare } from '../../core/compare.ts'
import { isItsOwn, type Model } from '../../core/model.ts'
import type { Pairing } from '../../core/pairing.ts'
import { byModel, hasOverall } from '../../core/reading.ts'
import { unmarked, wordsOn } from '../../i18n/foreign-words.ts'
import { text } from '../../i18n/text.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { skillName } from '../../wording/names.ts'
import { standingOf } from '../../wording/standing.ts'
import { Said } from '../ui/Said.tsx'
import { ComparisonTable } from './ComparisonTable.tsx'
import { Difference } from './Difference.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import { Moved } from './Moved.tsx'
import { OverlaidRadar } from './OverlaidRadar.tsx'
import type { CompareSpeech } from './words.ts'

interface Props {
  readonly model: Model
  readonly pairing: Pairing
  readonly forms: readonly OfferedForm[]
  readonly speech: CompareSpeech
}

/** What two to four sheets of one model say beside each other. */
export function ComparedModel({ model, pairing, forms, speech: given }: Props) {
  const { lang, t } = given
  const words = useMemo(() => wordsOn(lang, given.words), [lang, given.words])
  const speech = { ...given, words }
  const { sides } = pairing
  const comparison = useMemo(
    () =>
      compare(
        model,
        sides.map(({ sheet }) => sheet)
      ),
    [model, sides]
  )
  const places = useMemo(() => sides.map(({ at }) => at), [sides])
  const id = `compared-${model.id}-${sides[0]?.sheet.form}`
  const heading = byModel<string | undefined>(model, {
    stages: () => t.compare.stage,
    levels: () => t.compare.reached,
    profile: () => undefined
  })
  const standing = heading && { heading, cells: sides.map(({ sheet }) => standingOf(model, sheet, speech)) }
  const overall = hasOverall(model) && comparison.overall
  const table = (
    <ComparisonTable
      title={unmarked(text(lang, t.compare.tableOf, { model: words.name }))}
      parts={comparison.dimensions}
      {...(overall && { overall })}
      {...(standing && { standing })}
      places={places}
      speech={speech}
    />
  )
  return (
    <section aria-labelledby={id} data-model={model.id}>
      <h2 id={id}>
        <Said speech={speech}>{words.name}</Said>
      </h2>
      {overall && <Difference overall={overall} places={places} speech={speech} />}
      <LeftOutNotice model={model} pairing={pairing} comparison={comparison} forms={forms} speech={speech} />
      {byModel(model, {
        stages: own => (
          <div className={sides.length > 2 ? 'compare-below' : 'beside'}>
            <OverlaidRadar model={own} comparison={comparison} places={places} speech={speech} />
            {table}
          </div>
        ),
        levels: () => table,
        profile: () => table
      })}
      <Moved comparison={comparison} speech={speech} />
      {!model.dimensions.every(isItsOwn) && (
        <details className="compare-all">
          <summary>{t.compare.skillsTitle}</summary>
          <ComparisonTable
            title={t.compare.skillsTitle}
            parts={comparison.capabilities}
            places={places}
            nameOf={part => skillName(words, part)}
            speech={speech}
          />
        </details>
      )}
    </section>
  )
}
