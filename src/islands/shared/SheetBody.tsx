import { type ComponentType, useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { formOf } from '../../stores/offered-forms.ts'
import { editionSentence } from '../../wording/edition-sentence.ts'
import type { Speech } from '../../wording/speech.ts'
import { Said } from '../ui/Said.tsx'
import type { SharedContent, SharedProps, SharedViewProps } from './shared-props.ts'

interface Props<Words extends BriefWords> extends SharedProps {
  readonly model: Model
  readonly words: Words
  readonly sheet: Sheet
  readonly result: SharedContent<Words>
  readonly View: ComponentType<SharedViewProps<Words>>
}

/** A view of one sheet of a link. */
export function SheetBody<Words extends BriefWords>(props: Props<Words>) {
  const { model, words, sheet, View, forms, lang, dir, t, view } = props
  const own = useMemo(() => wordsOn(lang, words), [lang, words])
  const offered = formOf(sheet, forms)
  const speech: Speech<Words> = { lang, dir, t, words: own, pageOf: id => `${offered?.pages ?? ''}${id}/` }
  const title = offered?.title ?? sheet.model
  // Without a name of its own in this language, a questionnaire is called as its model.
  const form = title === words.name ? own.name : title
  const { rated, inScope } = score(model, sheet).overall
  const edition = editionSentence(model, sheet, speech)
  return (
    <>
      <p className="shared-rests" data-stays>
        <Said speech={speech}>
          {view === 'result'
            ? [form, sheet.date && day(lang, sheet.date)].filter(Boolean).join(' · ')
            : text(lang, t.shared.rests, { form, rated, inScope })}
        </Said>
      </p>
      {view !== 'result' && edition && <p className="quiet">{edition}</p>}
      {words.lang !== lang && <p className="notice">{t.shared.english}</p>}
      <View {...props} title={title} speech={speech} />
    </>
  )
}
