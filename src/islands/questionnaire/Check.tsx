import type { Part } from '../../core/parts.ts'
import { answerKinds, countKinds, ofKind } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { Bar } from './Bar.tsx'
import { type Landmarks, landmark, sendOf } from './landmarks.ts'
import { OpenQuestions } from './OpenQuestions.tsx'
import { PartList } from './PartList.tsx'
import { linkTo } from './place.ts'

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

/** The last page: how many questions there are of each kind, with a way to each gap. Nothing is compulsory. */
export function Check({ parts, answers, words, positions, back, lang, t, landmarks, finish, alive }: Props) {
  const items = parts.flatMap(part => part.items)
  const counts = countKinds(items, answers)
  const nothing = counts.absent === items.length
  const gaps = (['absent', 'unknown'] as const).filter(kind => !nothing && counts[kind] > 0)
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
      {nothing ? (
        <p>{t.checkNone}</p>
      ) : (
        <ul className="q-kinds">
          {answerKinds
            .filter(kind => counts[kind] > 0)
            .map(kind => (
              <li key={kind} data-kind={kind}>
                {text(lang, t.kinds[kind], { count: counts[kind] })}
              </li>
            ))}
        </ul>
      )}
      {!nothing && <p>{gaps.length > 0 ? t.checkGaps : t.checkAll}</p>}
      {gaps.map(kind => (
        <section key={kind} aria-labelledby={`gaps-${kind}`}>
          <h3 id={`gaps-${kind}`}>{text(lang, t.kinds[kind], { count: counts[kind] })}</h3>
          <OpenQuestions
            kind={kind}
            questions={ofKind(kind, items, answers).map(item => ({
              item,
              link: linkTo(item, parts),
              position: positions.get(item) ?? 0,
              words
            }))}
            lang={lang}
          />
        </section>
      ))}
      <nav className="q-all" aria-label={t.steps}>
        <PartList parts={parts} current="check" answers={answers} words={words} lang={lang} t={t} />
      </nav>
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
          <button
            type="submit"
            className="button button-main"
            disabled={!alive}
            ref={landmark(landmarks, sendOf('check'))}
          >
            {t.finish}
          </button>
        )}
      </Bar>
    </form>
  )
}
