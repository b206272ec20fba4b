import { useId } from 'react'
import type { Evidence, Rating } from '../../core/sheet.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { markEvidence, type SheetStore } from '../../stores/sheets.ts'
import type { BringMessages } from './bring-props.ts'

const marks: readonly Evidence[] = ['claimed', 'documented', 'measured']

interface Props {
  readonly item: string
  readonly rating: Rating
  readonly mark: Evidence | undefined
  readonly $sheet: SheetStore
  /** What the rating says: the rung, or the sentence of a practice. */
  readonly claim: string
  readonly words: ModelWords
  readonly lang: string
  readonly t: BringMessages
}

/** One rating, what it claims, and what it turned out to rest on. */
export function BringItem({ item, rating, mark, $sheet, claim, words, lang, t: { bring, form } }: Props) {
  const id = useId()
  return (
    <div className="bring-item">
      <p>
        <span className="quiet">{text(lang, bring.said, { rating })}:</span>{' '}
        <bdi lang={words.lang === lang ? undefined : words.lang}>{claim}</bdi>
      </p>
      <p className="bring-mark">
        <label htmlFor={id} aria-label={text(lang, bring.restsOf, { item: claim })}>
          {bring.rests}
        </label>
        <select
          id={id}
          value={mark ?? ''}
          onChange={event => markEvidence($sheet, item, (event.target.value || undefined) as Evidence | undefined)}
        >
          <option value="">{form.evidence.none}</option>
          {marks.map(one => (
            <option key={one} value={one}>
              {form.evidence[one]}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
