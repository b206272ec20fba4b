import type { Part } from '../../core/parts.ts'
import { answerKinds, countKinds, ofKind } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import { OpenQuestions } from './OpenQuestions.tsx'
import { PartList } from './PartList.tsx'
import { linkTo } from './place.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly positions: ReadonlyMap<string, number>
  readonly lang: string
  readonly t: FormMessages
  /** Answers that were given to other words, and what that is called. */
  readonly toConfirm: { readonly items: readonly string[]; readonly title: string }
}

/** How many questions there are of each kind, each gap by its question, and all parts. */
export function CheckLists({ parts, answers, words, positions, lang, t, toConfirm }: Props) {
  const items = parts.flatMap(part => part.items)
  const counts = countKinds(items, answers)
  const nothing = counts.absent === items.length
  const gaps = (['absent', 'unknown'] as const).filter(kind => !nothing && counts[kind] > 0)
  const asked = (item: string) => ({
    item,
    link: linkTo(item, parts),
    position: positions.get(item) ?? 0,
    words
  })
  return (
    <>
      {!nothing && (
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
          <OpenQuestions kind={kind} questions={ofKind(kind, items, answers).map(asked)} lang={lang} />
        </section>
      ))}
      {toConfirm.items.length > 0 && (
        <section aria-labelledby="to-confirm">
          <h3 id="to-confirm">{toConfirm.title}</h3>
          <OpenQuestions kind="answered" questions={toConfirm.items.map(asked)} lang={lang} />
        </section>
      )}
      <nav className="q-all" aria-label={t.steps}>
        <PartList parts={parts} current="check" answers={answers} words={words} lang={lang} t={t} />
      </nav>
    </>
  )
}
