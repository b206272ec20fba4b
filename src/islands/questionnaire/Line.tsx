import { kindOf } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'

interface Props {
  readonly items: readonly string[]
  readonly answers: Answers
  /** The questions that are shown. */
  readonly here: readonly string[]
  readonly answered: number
  /** The same in words. */
  readonly label: string
}

/** A thin line of the chart, a piece for each question: full, dotted where it is not known, empty. */
export function Line({ items, answers, here, answered, label }: Props) {
  return (
    <div
      className="q-line"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuenow={answered}
      aria-valuemax={items.length}
      data-many={items.length > 30 || undefined}
    >
      {items.map(item => (
        <span key={item} data-kind={kindOf(answers[item])} data-here={here.includes(item) || undefined} />
      ))}
    </div>
  )
}
