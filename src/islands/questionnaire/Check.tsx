import type { Part } from '../../core/parts.ts'
import { unanswered } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { OpenQuestions } from './OpenQuestions.tsx'
import { nameOf } from './use-place.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly positions: ReadonlyMap<string, number>
  /** The place before this page. */
  readonly back: string | undefined
  readonly lang: string
  readonly t: FormMessages
  readonly finish: () => void
  readonly alive: boolean
}

/** The last page: what is unanswered, with a way to it. Nothing is compulsory. */
export function Check({ parts, answers, words, positions, back, lang, t, finish, alive }: Props) {
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
        <OpenQuestions
          questions={parts.flatMap(part =>
            part.items
              .filter(item => open.includes(item))
              .map(item => ({ item, link: nameOf({ part: part.id, item }), position: positions.get(item) ?? 0, words }))
          )}
          lang={lang}
        />
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
            <a className="button" href={`#${back}`}>
              {t.backToQuestions}
            </a>
          </>
        )}
      </div>
    </form>
  )
}
