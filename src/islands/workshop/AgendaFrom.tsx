import { useMemo } from 'react'
import { score } from '../../core/score.ts'
import { agendaFor } from '../../core/workshop/agenda.ts'
import { askedFor, focusOf, type Past, pastOfScores, pastOfVotes } from '../../core/workshop/focus.ts'
import type { Asked } from '../../core/workshop/invitation.ts'
import { minutesForTopics, topicsOf } from '../../core/workshop/topic.ts'
import { text } from '../../i18n/text.ts'
import { lastWorkshop } from '../../stores/last-workshop.ts'
import { ownSheets } from '../../stores/own-sheets.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { FocusList } from './FocusList.tsx'

interface Props {
  readonly workshop: Workshop
  readonly isLocked: boolean
  readonly speech: WorkshopSpeech
}

/** An agenda from what is known already: the visitor's own result, or the votes of the workshop before. */
export function AgendaFrom({ workshop, isLocked, speech }: Props) {
  const { lang, t, models } = speech
  const { prepare } = t.workshop
  const { id, before } = workshop
  const own = useMemo(() => ownSheets(models), [models])
  const last = useMemo(
    () => (before ? { ...before, asked: workshop.asked } : lastWorkshop(id, models)),
    [before, id, models, workshop.asked]
  )
  const use = (asked: readonly Asked[], past: Readonly<Record<string, Past>>) => {
    const focus = focusOf(topicsOf(asked, models), past)
    const parts = askedFor(focus, asked)
    const minutes = minutesForTopics(topicsOf(parts, models), models)
    changeWorkshop(id, () => ({
      agenda: agendaFor(focus.length, minutes),
      focus: focus.map(({ key }) => key),
      ...(!isLocked && { asked: parts })
    }))
  }
  const useResult = () => {
    const asked = own.flatMap(({ model: name }) => {
      const model = models.find(one => one.id === name)
      const form = speech.forms.find(one => one.model === name && one.form === 'short')
      const dimensions = form?.dimensions.map(part => part.id)
      return model && dimensions
        ? [{ model: name, modelVersion: model.version, form: 'short' as const, dimensions }]
        : []
    })
    const pasts = own.flatMap(sheet => {
      const model = models.find(one => one.id === sheet.model)
      return model ? [pastOfScores(topicsOf(asked, [model]), score(model, sheet))] : []
    })
    use(
      asked.filter((one, at) => asked.findIndex(other => other.model === one.model) === at),
      Object.assign({}, ...pasts)
    )
  }
  const useLast = () => last && use(last.asked, pastOfVotes(last.votes))
  return (
    <>
      {(own.length > 0 || last) && (
        <p className="buttons">
          <span>{prepare.from}</span>
          {own.length > 0 && (
            <button type="button" className="button" onClick={useResult}>
              {prepare.fromResult}
            </button>
          )}
          {last && (
            <button type="button" className="button" onClick={useLast}>
              {text(lang, prepare.fromLast, { title: last.title })}
            </button>
          )}
        </p>
      )}
      <FocusList workshop={workshop} speech={speech} />
    </>
  )
}
