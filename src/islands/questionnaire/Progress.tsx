import type { Part } from '../../core/parts.ts'
import type { Progress as ProgressOf } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly parts: readonly Part[]
  /** Undefined until the page is alive; until then nothing is known of the answers, and nothing is said. */
  readonly current: string | undefined
  readonly answers: Answers
  readonly progress: ProgressOf
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
}

/** How many are done, about how long the rest takes, and a way to every part. */
export function Progress({ parts, current, answers, progress, words, lang, t }: Props) {
  const { answered, total, minutesLeft } = progress
  return (
    <div className="progress needs-script" data-alive={current !== undefined}>
      <div className="done">
        <p>
          <strong>{text(lang, t.progress, { answered, total })}</strong>
          {' · '}
          {answered === total ? t.allDone : text(lang, t.minutesLeft, { count: minutesLeft })}
        </p>
        <progress value={answered} max={total} aria-label={text(lang, t.progress, { answered, total })} />
      </div>
      <nav aria-label={t.steps}>
        <ol data-many={parts.length > 8 || undefined}>
          {parts.map((part, at) => {
            const done = part.items.filter(item => answers[item] !== undefined).length
            const name = words.parts[part.id]?.name ?? part.id
            return (
              <li key={part.id}>
                <a
                  href={`#${part.id}`}
                  aria-current={part.id === current ? 'step' : undefined}
                  data-done={done === part.items.length}
                >
                  <span className="unseen">
                    {name}: {text(lang, t.progress, { answered: done, total: part.items.length })}
                  </span>
                  <span aria-hidden="true">{number(lang, at + 1)}</span>
                  <span className="name" aria-hidden="true">
                    {name}
                  </span>
                </a>
              </li>
            )
          })}
        </ol>
      </nav>
    </div>
  )
}
