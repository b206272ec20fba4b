import { text } from '../../i18n/text.ts'
import { momentText, pointText, questionText } from '../../wording/metrics/question-lines.ts'
import { bounded } from '../ui/Boundary.tsx'
import { CopyText } from './CopyText.tsx'
import { QuestionCards } from './QuestionCards.tsx'
import type { QuestionProps } from './question-props.ts'

/** The questions of a moment, to copy one by one or together, and to print as cards. */
export const QuestionSet = bounded(Questions)

function Questions(props: QuestionProps) {
  const { moment, own, worked, lang, t } = props
  return (
    <div className="sections">
      <section aria-labelledby="questions">
        <h2 id="questions">{t.three}</h2>
        <ol className="metrics-three entries">
          {moment.questions.map((question, at) => (
            <li key={question.id}>
              <div className="stack" lang={own.lang} dir={own.dir}>
                <h3>{question.text}</h3>
                {question.points.length > 0 && (
                  <ul className="metrics-points buttons">
                    {question.points.map(point => (
                      <li key={point.mark} className="tag">
                        {pointText(point, own.lang)}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <p className="buttons quiet">
                <span>
                  {worked[at]?.href ? (
                    <>
                      {t.worked} <a href={worked[at].href}>{worked[at].text}</a>
                    </>
                  ) : (
                    worked[at]?.text
                  )}
                </span>
                <CopyText
                  text={questionText(question, own.lang)}
                  name={t.copy}
                  label={text(lang, t.copyOf, { question: question.text })}
                  t={t}
                />
              </p>
            </li>
          ))}
        </ol>
        <p className="buttons">
          <CopyText text={momentText(moment, own.lang)} name={t.copyAll} t={t} />
        </p>
      </section>
      <QuestionCards {...props} />
    </div>
  )
}
