import { useState } from 'react'
import { text } from '../../i18n/text.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { changedAt, type Naming } from '../../stores/assessments.ts'
import { readKey } from '../../stores/browser/storage.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { storedProgress } from '../../stores/stored-progress.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import { progressWords } from '../../wording/progress-words.ts'
import { assessmentName } from '../ui/name.ts'
import { NamingForm } from './NamingForm.tsx'
import type { SavedProps } from './saved-props.ts'

interface Props extends Pick<SavedProps, 'forms' | 'addresses' | 'lang'> {
  readonly assessment: Assessment
  readonly isCurrent: boolean
  readonly own: OwnMessages
  readonly onOpen: (assessment: Assessment, to: string) => void
  readonly onRename: (assessment: Assessment, naming: Naming) => void
  readonly onDuplicate: (assessment: Assessment) => void
  readonly onDelete: (assessment: Assessment) => void
  readonly onDeleteAnswers: (assessment: Assessment, form: OfferedForm) => void
}

/** One assessment: what is in it, and what can be done with it. */
export function AssessmentRow(props: Props) {
  const { assessment, isCurrent, forms, addresses, lang, own } = props
  const t = own.saved
  const [renames, setRenames] = useState(false)
  const name = assessmentName(assessment, t)
  const begun = forms.flatMap(form => {
    const progress = storedProgress(readKey(sheetKey(form.model, form.form, assessment.id)), form.asked)
    return progress ? [{ form, progress }] : []
  })
  const answered = begun.map(({ form: { title }, progress }) =>
    progressWords(text(lang, t.answered, { form: title }), {
      progress,
      lang,
      t: { kinds: own.form.kinds, edition: own.edition }
    })
  )
  const changed = changedAt(assessment)
  const facts = [
    ...(answered.length > 0 ? answered : [t.empty]),
    ...(changed > 0 ? [text(lang, t.changedOn, { date: moment(changed, lang) })] : [])
  ]
  const acts = [
    { label: t.rename, long: t.renameOf, act: () => setRenames(true) },
    { label: t.duplicate, long: t.duplicateOf, act: () => props.onDuplicate(assessment) },
    { label: t.delete, long: t.deleteOf, act: () => props.onDelete(assessment) },
    ...begun.map(({ form }) => ({
      label: text(lang, t.deleteAnswers, { form: form.title }),
      long: text(lang, t.deleteAnswersOf, { form: form.title, name: '{name}' }),
      act: () => props.onDeleteAnswers(assessment, form)
    }))
  ]
  return (
    <li data-assessment={assessment.id}>
      <h3>
        <bdi>{name}</bdi> {isCurrent && <span className="tag">{t.isCurrent}</span>}
      </h3>
      <p className="quiet">
        {assessment.organisation && (
          <>
            <bdi>{assessment.organisation}</bdi> ·{' '}
          </>
        )}
        {facts.join(' · ')}
      </p>
      {renames ? (
        <NamingForm
          assessment={assessment}
          submit={t.save}
          t={t}
          onCancel={() => setRenames(false)}
          onName={naming => {
            setRenames(false)
            props.onRename(assessment, naming)
          }}
        />
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-label={text(lang, t.openOf, { name })}
            onClick={() => props.onOpen(assessment, answered.length > 0 ? addresses.results : addresses.assess)}
          >
            {t.open}
          </button>
          {acts.map(({ label, long, act }) => (
            <button
              key={label}
              type="button"
              className="button button-quiet"
              aria-label={text(lang, long, { name })}
              onClick={act}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}

function moment(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(time)
}
