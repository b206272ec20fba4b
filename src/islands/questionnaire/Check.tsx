import type { Part } from '../../core/parts.ts'
import type { Answers } from '../../core/sheet.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { Bar } from './Bar.tsx'
import { type Landmarks, landmark } from './landmarks.ts'
import { useLater } from './use-later.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly positions: ReadonlyMap<string, number>
  /** The place before this page. */
  readonly back: string | undefined
  readonly lang: string
  readonly t: FormMessages
  readonly landmarks: Landmarks
  readonly finish: () => void
  readonly alive: boolean
}

// Nobody sees them at first; should they never arrive, the way to the result is still there.
const loadLists = () => import('./CheckLists.tsx').then(({ CheckLists }) => CheckLists)

/** The last page: how many questions there are of each kind, with a way to each gap. Nothing is compulsory. */
export function Check({ parts, answers, words, positions, back, lang, t, landmarks, finish, alive }: Props) {
  const nothing = parts.every(part => part.items.every(item => answers[item] === undefined))
  const Lists = useLater(loadLists, alive)
  return (
    <form
      className={alive ? undefined : 'q-waiting'}
      onSubmit={event => {
        event.preventDefault()
        finish()
      }}
    >
      <h2 tabIndex={-1} ref={landmark(landmarks, 'check')}>
        {t.checkTitle}
      </h2>
      {nothing && <p>{t.checkNone}</p>}
      {Lists && <Lists parts={parts} answers={answers} words={words} positions={positions} lang={lang} t={t} />}
      <Bar
        back={
          !nothing && (
            <a className="button q-back" href={`#${back}`}>
              {t.back}
            </a>
          )
        }
      >
        {nothing ? (
          <a className="button button-main" href={`#${parts[0]?.id}`}>
            {t.startAgain}
          </a>
        ) : (
          <button type="submit" className="button button-main" disabled={!alive}>
            {t.finish}
          </button>
        )}
      </Bar>
    </form>
  )
}
