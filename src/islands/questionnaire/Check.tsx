import type { Part } from '../../core/parts.ts'
import { unanswered } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from './questionnaire-words.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly positions: ReadonlyMap<string, number>
  readonly lang: string
  readonly t: FormMessages
  readonly finish: () => void
  readonly alive: boolean
}

/** The last page: what is unanswered, with a way to it. Nothing is compulsory. */
export function Check({ parts, answers, words, positions, lang, t, finish, alive }: Props) {
  const items = parts.flatMap(part => part.items)
  const open = unanswered(items, answers)
  const unknown = items.filter(item => answers[item] === 'unknown')
  const nothing = open.length === items.length
  return (
    <form
      className={alive ? undefined : 'waiting'}
      onSubmit={event => {
        event.preventDefault()
        finish()
      }}
    >
      <h2 tabIndex={-1}>{t.checkTitle}</h2>
      <p>
        {nothing ? t.checkNone : open.length === 0 ? t.checkAll : text(lang, t.checkSome, { count: open.length })}{' '}
        {unknown.length > 0 && text(lang, t.checkUnknown, { count: unknown.length })}
      </p>
      {!nothing && open.length > 0 && (
        <ul className="open-questions">
          {parts.flatMap(part =>
            part.items
              .filter(item => open.includes(item))
              .map(item => (
                <li key={item}>
                  <a href={`#${part.id}`} data-question={item}>
                    {number(lang, positions.get(item) ?? 0)}
                    {'. '}
                    {words.ladders[item]?.question ?? words.items[item]?.statement}
                  </a>
                </li>
              ))
          )}
        </ul>
      )}
      <div className="buttons needs-script">
        {nothing ? (
          <a className="button button-main" href={`#${parts[0]?.id}`}>
            {t.startAgain}
          </a>
        ) : (
          <>
            <button type="submit" className="button button-main" disabled={!alive}>
              {t.finish}
            </button>
            <a className="button" href={`#${parts.at(-1)?.id}`}>
              {t.backToQuestions}
            </a>
          </>
        )}
      </div>
    </form>
  )
}
