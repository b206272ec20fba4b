import { firstSteps } from '../../core/first-steps.ts'
import type { Model } from '../../core/model.ts'
import { type PlanStep, planKey } from '../../core/plan.ts'
import { readResult } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { StepChoices } from '../../core/step.ts'
import { day, number, text } from '../../i18n/text.ts'
import type { Report } from '../../stores/report.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'
import { stepWords, type WordsOf } from '../../wording/step-words.ts'
import { BoardBars } from './BoardBars.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardMend } from './BoardMend.tsx'

/** As many as a board can decide on in one sitting. */
const most = 3

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly choices: StepChoices & { readonly target?: string | undefined }
  readonly plan: readonly PlanStep[]
  /** The words of all models that the plan names. */
  readonly words: WordsOf
  readonly report: Report
  /** What the assessment is called; absent while it has no name. */
  readonly name?: string | undefined
  /** The name of the questionnaire. */
  readonly form: string
  readonly speech: Speech
  readonly own: OwnMessages
}

/** The first page on paper, for those who decide: where it stands, what is to be mended, what is done next, and who signs. */
export function BoardPage({ model, sheet, choices, plan, words, report, name, form, speech, own }: Props) {
  const { lang } = speech
  const t = own.report
  const result = readResult(model as never, sheet)
  const advised = firstSteps(model, sheet, choices).map(
    ({ capability, step }): PlanStep => ({ model: model.id, capability, step, status: 'open' })
  )
  const open = plan.filter(({ status }) => status !== 'done')
  const steps = (open.length > 0 ? open : advised).slice(0, most)
  const toMend = [...new Set(firstSteps(model, sheet, choices).map(({ capability }) => capability))].slice(0, most)
  const dated = text(lang, sheet.date ? t.coverForm : t.coverFormNoDate, {
    form,
    date: sheet.date ? day(lang, sheet.date) : ''
  })
  return (
    <section className="report-board print-only" aria-label={t.coverTitle}>
      <header>
        {report.logo && <img src={report.logo} alt={t.logoAlt} />}
        {name && (
          <p>
            <strong>{name}</strong>
          </p>
        )}
        <p>{t.coverTitle}</p>
        <p>{dated}</p>
      </header>
      <BoardHead result={result} model={model} sheet={sheet} speech={speech} t={t} />
      <BoardBars model={model} scores={result.scores} choices={choices} speech={speech} t={t} />
      <BoardMend {...{ model, sheet, toMend, speech, own }} />
      {steps.length > 0 && (
        <>
          <h2>{t.stepsTitle}</h2>
          <table className="report-ruled">
            <thead>
              <tr>
                <th scope="col">{own.plan.number}</th>
                <th scope="col">{own.plan.step}</th>
                <th scope="col">{own.plan.owner}</th>
                <th scope="col">{own.plan.due}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step, at) => {
                const { title, skill } = stepWords(step, words, lang, own.plan)
                return (
                  <tr key={planKey(step)}>
                    <td>{number(lang, at + 1)}</td>
                    <td className="report-free">
                      <strong dir="auto">{title}</strong> <span className="quiet">{skill}</span>
                    </td>
                    <td className="report-free" dir="auto">
                      {step.owner ?? <span className="report-blank" />}
                    </td>
                    <td>{step.due ? day(lang, step.due) : <span className="report-blank" />}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </>
      )}
      <div className="report-signed">
        <p>
          <strong>{t.decided}</strong>
        </p>
        <dl>
          {[t.signedDate, t.signedName, t.signature].map(line => (
            <div key={line}>
              <dt>{line}</dt>
            </div>
          ))}
        </dl>
        {report.author && <p className="quiet">{text(lang, t.coverMade, { author: report.author })}</p>}
      </div>
    </section>
  )
}
