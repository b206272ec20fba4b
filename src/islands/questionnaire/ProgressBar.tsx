import type { Part } from '../../core/parts.ts'
import type { Progress } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { GapLinks } from './GapLinks.tsx'
import { KeptMark } from './KeptMark.tsx'
import { Line } from './Line.tsx'
import { PartList } from './PartList.tsx'

interface Props {
  readonly parts: readonly Part[]
  /** Undefined until the page is alive; until then nothing is known of the answers, and nothing is said. */
  readonly current: string | undefined
  /** The questions that are shown. */
  readonly here: readonly string[]
  readonly answers: Answers
  readonly progress: Progress
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
  /** Where one goes who has enough for now. */
  readonly away: string
}

/** How far one is, what is not known, and a way to every part; on a small screen its head, on a large one its margin. */
export function ProgressBar({ parts, current, here, answers, progress, words, lang, t, away }: Props) {
  const { answered, total, minutesLeft } = progress
  const done = text(lang, t.progress, { answered, total })
  const left = progress.absent > 0 ? text(lang, t.minutesLeft, { count: minutesLeft }) : t.allDone
  const gaps = <GapLinks parts={parts} answers={answers} here={here.at(-1)} lang={lang} t={t} />
  const at = parts.findIndex(part => part.id === current)
  return (
    <>
      <div className="q-head no-print" data-alive={current !== undefined}>
        <div className="q-head-row">
          <a className="q-away" href={away}>
            <span className="unseen">{t.away}</span>
          </a>
          <p>
            <strong>{at < 0 ? t.checkHead : words.parts[parts[at]?.id ?? '']?.name}</strong>{' '}
            {at >= 0 && <span>{text(lang, t.step, { number: at + 1, total: parts.length })}</span>}
          </p>
          {gaps}
        </div>
        <KeptMark>
          <Line
            items={parts.flatMap(part => part.items)}
            answers={answers}
            here={here}
            answered={answered}
            label={done}
          />
        </KeptMark>
      </div>
      <div className="q-side needs-script no-print" data-alive={current !== undefined}>
        <KeptMark>
          <p className="q-done">{`${done} · ${left}`}</p>
        </KeptMark>
        <nav aria-label={t.steps}>
          <PartList parts={parts} current={current} answers={answers} words={words} lang={lang} t={t} />
        </nav>
        {gaps}
      </div>
    </>
  )
}
