import type { AnswerKind } from '../../core/progress.ts'
import { number } from '../../i18n/text.ts'
import type { QuestionnaireWords } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly kind?: AnswerKind
  readonly questions: readonly {
    readonly item: string
    /** Its address. */
    readonly link?: string
    readonly position: number
    readonly words: QuestionnaireWords | undefined
  }[]
  readonly lang: string
  /** For pages whose fragment is taken: opens the question instead of linking to it. */
  readonly onOpen?: (item: string, at: number) => void
}

/** Questions of one kind, each with the way to it. */
export function OpenQuestions({ kind = 'absent', questions, lang, onOpen }: Props) {
  return (
    <ol className="q-open" data-kind={kind}>
      {questions.map(({ item, link, position, words }, at) => {
        const asked = `${number(lang, position)}. ${words?.ladders[item]?.question ?? words?.items[item]?.statement ?? ''}`
        return (
          <li key={`${position} ${item}`}>
            {onOpen ? (
              <button type="button" className="plain" onClick={() => onOpen(item, at)}>
                {asked}
              </button>
            ) : (
              <a href={link}>{asked}</a>
            )}
          </li>
        )
      })}
    </ol>
  )
}
