import type { Part } from '../../core/parts.ts'
import { nextAfter, ofKind } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages } from '../../wording/questionnaire-words.ts'
import { linkTo } from './place.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  /** The question one is at. */
  readonly here: string | undefined
  readonly lang: string
  readonly t: FormMessages
}

/**
 * What is not known and what was passed over, by their names and as ways there: each leads to the next of its kind,
 * and after the last to the first again. What was never reached is no gap yet.
 */
export function GapLinks({ parts, answers, here, lang, t }: Props) {
  const items = parts.flatMap(part => part.items)
  const reached = items.findLastIndex(item => answers[item] !== undefined)
  const gaps = (['unknown', 'absent'] as const).flatMap(kind => {
    const some = ofKind(kind, items.slice(0, reached + 1), answers)
    const to = nextAfter(here, some, items)
    return to === undefined ? [] : [{ kind, count: some.length, to }]
  })
  return gaps.map(({ kind, count, to }) => (
    <a key={kind} className="q-gap" href={linkTo(to, parts)}>
      {text(lang, t.kinds[kind], { count })}
    </a>
  ))
}
