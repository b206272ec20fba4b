import { shown } from '../../core/precision.ts'
import { progress } from '../../core/progress.ts'
import { hasOverall } from '../../core/reading.ts'
import { score } from '../../core/score.ts'
import { day, figure, list, text } from '../../i18n/text.ts'
import { putBack } from '../../stores/assessment-keys.ts'
import { deleteAssessment } from '../../stores/assessments.ts'
import { today } from '../../stores/browser/clock.ts'
import { openAssessment } from '../../stores/current.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { keepAsNew, replaceIn, type Understood, type UnderstoodResult } from '../../stores/take-file.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'
import { skillName } from '../../wording/names.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { assessmentName, useAssessments } from '../ui/name.ts'
import { FoundPlan } from './FoundPlan.tsx'

/** More names than this are no help; then the number is said instead. */
const namesInASentence = 6

interface Props {
  readonly result: UnderstoodResult
  readonly models: ModelsInWords
  readonly label?: string | undefined
  readonly file: string
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: OwnMessages
  /** Says what was done and how to take it back. */
  readonly onDone: (sentence: string, undo: () => string) => void
  readonly onClose: () => void
}

/** What was found in a file, and what to do with it. */
export function FoundResult({ result, models, label, file, forms, lang, t, onDone, onClose }: Props) {
  const { current } = useAssessments()
  const here = assessmentName(current, t.saved)
  const titleOf = (model: string, form: string) =>
    forms.find(one => one.model === model && one.form === form)?.title ?? `${model} (${form})`
  const strangers = list(
    lang,
    result.strangers.map(({ model, form }) => titleOf(model, form))
  )
  const keep = () => {
    const name = label || text(lang, t.files.newName, { date: day(lang, today()) })
    const id = keepAsNew(result, { name })
    openAssessment(id)
    onDone(text(lang, t.files.kept, { name }), () => {
      deleteAssessment(id)
      openAssessment(current.id)
      return t.files.undone
    })
  }
  const replace = () => {
    const before = replaceIn(current.id, result)
    onDone(text(lang, t.files.replaced, { name: here }), () => {
      putBack(before)
      return t.files.undone
    })
  }
  if (result.sheets.length === 0) {
    return (
      <p role="alert" className="notice">
        {text(lang, t.files.foundOnlyStrangers, { file, names: strangers })}
      </p>
    )
  }
  const nameIn = ({ model }: Understood, key: string) => {
    const words = models.get(model.id)?.words
    const item = key.replace(/^(note|evidence) of /, '')
    return words && (words.items[item] || words.capabilities[item]) ? skillName(words, item) : key
  }
  const aside = result.sheets.flatMap(sheet => Object.keys(sheet.setAside).map(key => nameIn(sheet, key)))
  return (
    <section className="files-found" aria-labelledby="found-title">
      <h3 id="found-title" tabIndex={-1}>
        {text(lang, t.files.foundTitle, { file })}
      </h3>
      {label && <p>{text(lang, t.files.label, { name: label })}</p>}
      <ul>
        {result.sheets.map(({ model, sheet, differed }) => {
          const { answered, total } = progress(model, sheet)
          const overall = hasOverall(model) ? score(model, sheet).overall.score : undefined
          const form = titleOf(model.id, sheet.form)
          const said = overall === undefined ? '–' : figure(lang, shown(overall))
          return (
            <li key={`${model.id} ${sheet.form}`}>
              {text(lang, t.files.foundSheet, { form, answered, total, score: said })}
              {sheet.date && ` (${text(lang, t.files.foundDate, { date: day(lang, sheet.date) })})`}
              {differed && <p className="notice">{t.files.foundDiffered}</p>}
              {sheet.modelVersion !== model.version && (
                <p className="notice">
                  {text(lang, sheet.modelVersion < model.version ? t.files.foundOlder : t.files.foundNewer, { form })}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {result.plan.length > 0 && <FoundPlan plan={result.plan} models={models} lang={lang} t={t} />}
      {aside.length > 0 && (
        <p className="notice">
          {text(lang, aside.length > namesInASentence ? t.files.foundAsideMany : t.files.foundAside, {
            count: aside.length,
            names: list(lang, aside)
          })}
        </p>
      )}
      {result.strangers.length > 0 && (
        <p className="notice">
          {text(lang, t.files.foundStrangers, { count: result.strangers.length, names: strangers })}
        </p>
      )}
      {result.doubled > 0 && <p className="notice">{text(lang, t.files.foundDoubled, { count: result.doubled })}</p>}
      {result.unread.length > 0 && (
        <p className="notice">
          {text(lang, t.files.foundUnread, { count: result.unread.length, names: list(lang, result.unread) })}
        </p>
      )}
      {result.planDropped > 0 && (
        <p className="notice">{text(lang, t.files.foundPlanDropped, { count: result.planDropped })}</p>
      )}
      <div className="buttons">
        <button type="button" className="button button-main" onClick={keep}>
          {t.files.keep}
        </button>
        <button type="button" className="button" onClick={replace}>
          {text(lang, t.files.replace, { name: here })}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.files.discard}
        </button>
      </div>
    </section>
  )
}
