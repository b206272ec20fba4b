import type { Rating, Response } from '../../core/sheet.ts'
import { number } from '../../i18n/text.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import type { Agreeing } from './use-agreeing.ts'

interface Props {
  readonly agreed: Response | undefined
  readonly agreeing: Agreeing
  readonly speech: WorkshopSpeech
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]

/** What the room agrees on. Buttons and no radios: arrows turn the pages and must change no decision. */
export function Agree({ agreed, agreeing, speech }: Props) {
  const { lang, t } = speech
  const words = t.workshop.reveal
  const options: readonly [Response | undefined, string][] = [
    ...ratings.map(rating => [rating, number(lang, rating)] as [Response, string]),
    ['unknown', t.form.unknown],
    ['na', t.form.na],
    [undefined, words.open]
  ]
  return (
    <fieldset className="reveal-agreed">
      <legend>{words.agreed}</legend>
      {options.map(([value, label]) => (
        <button
          key={label}
          type="button"
          className="button"
          aria-pressed={agreed === value}
          onClick={() => agreeing.set(value)}
        >
          {label}
        </button>
      ))}
      {agreeing.undo && (
        <button type="button" className="button button-quiet" aria-label={words.undo} onClick={agreeing.undo}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9 4 3 10l6 6M3 10h11a6 6 0 0 1 0 12h-3" />
          </svg>
        </button>
      )}
    </fieldset>
  )
}
