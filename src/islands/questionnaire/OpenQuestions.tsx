import { number } from '../../i18n/text.ts'
import type { QuestionnaireWords } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly questions: readonly {
    readonly item: string
    /** Its place in the address. */
    readonly link?: string
    readonly position: number
    readonly words: QuestionnaireWords | undefined
  }[]
  readonly lang: string
  /** For pages whose fragment is taken: opens the question instead of linking to it. */
  readonly onOpen?: (item: string, at: number) => void
}

/** What is still unanswered, each with the way to it. */
export function OpenQuestions({ questions, lang, onOpen }: Props) {
  return (
    <ol className="open-questions">
      {questions.map(({ item, link, position, words }, at) => {
        const asked = `${number(lang, position)}. ${words?.ladders[item]?.question ?? words?.items[item]?.statement ?? ''}`
        return (
          <li key={`${position} ${item}`}>
            {onOpen ? (
              <button type="button" className="plain" onClick={() => onOpen(item, at)}>
                {asked}
              </button>
            ) : (
              <a href={`#${link}`}>{asked}</a>
            )}
          </li>
        )
      })}
    </ol>
  )
}
