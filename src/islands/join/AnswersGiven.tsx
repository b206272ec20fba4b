import type { Response } from '../../core/sheet.ts'
import { number, text } from '../../i18n/text.ts'
import type { QuestionnaireWords } from '../../wording/questionnaire-words.ts'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly questions: readonly {
    readonly item: string
    readonly position: number
    readonly words: QuestionnaireWords | undefined
    readonly response: Response
  }[]
  readonly onOpen: (at: number) => void
  readonly speech: JoinSpeech
}

/** More than these would hide what comes after them. */
const mostShown = 30

/** Every answer that was given, each a way to change it. */
export function AnswersGiven({ questions, onOpen, speech }: Props) {
  const { lang, t } = speech
  if (questions.length === 0) return null
  return (
    <details open={questions.length <= mostShown}>
      <summary>{t.join.changeOne}</summary>
      <p className="quiet">{t.join.changeOneText}</p>
      <ol>
        {questions.map(({ item, position, words, response }, at) => {
          const question = words?.ladders[item]?.question ?? words?.items[item]?.statement ?? item
          const answer = typeof response === 'number' ? number(lang, response) : t.form[response]
          return (
            <li key={`${position} ${item}`} value={position}>
              <button type="button" className="plain" onClick={() => onOpen(at)}>
                {text(lang, t.join.answeredAs, { question, answer })}
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
