import type { Asked } from '../../core/workshop/invitation.ts'
import { number, text } from '../../i18n/text.ts'
import type { WorkshopForm, WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly asked: readonly Asked[]
  readonly isLocked: boolean
  readonly onChange: (asked: readonly Asked[]) => void
  readonly speech: WorkshopSpeech
}

/** Which questionnaires, and which parts of them. */
export function AskedFields({ asked, isLocked, onChange, speech }: Props) {
  const { lang, t, models, forms } = speech
  const { prepare } = t.workshop
  const chosenOf = ({ model, form }: WorkshopForm) =>
    asked.find(each => each.model === model && each.form === form)?.dimensions ?? []
  const choose = (of: WorkshopForm, dimensions: readonly string[]) =>
    onChange(
      forms.flatMap(form => {
        const chosen = form === of ? dimensions : chosenOf(form)
        const known = asked.find(each => each.model === form.model && each.form === form.form)
        const modelVersion = known?.modelVersion ?? models.find(({ id }) => id === form.model)?.version ?? 1
        const inOrder = form.dimensions.map(({ id }) => id).filter(id => chosen.includes(id))
        return inOrder.length > 0 ? [{ model: form.model, modelVersion, form: form.form, dimensions: inOrder }] : []
      })
    )
  return (
    <fieldset className="workshop-group workshop-asked" disabled={isLocked}>
      <legend>{prepare.asked}</legend>
      <p className="quiet">{prepare.askedHint}</p>
      {forms.map(form => {
        const chosen = chosenOf(form)
        const all = form.dimensions.map(({ id }) => id)
        const count = form.dimensions.reduce((sum, { items }) => sum + items, 0)
        return (
          <div key={`${form.model}/${form.form}`} data-form={`${form.model}/${form.form}`}>
            <label className="workshop-asked-form">
              <input
                type="checkbox"
                checked={chosen.length > 0}
                onChange={event => choose(form, event.target.checked ? all : [])}
              />
              <strong>{form.title}</strong> <span className="quiet">{text(lang, prepare.questions, { count })}</span>
            </label>
            {chosen.length > 0 && (
              <fieldset className="workshop-asked-parts">
                <legend className="unseen">{form.title}</legend>
                {form.dimensions.map(({ id, name, question, items }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      onChange={event =>
                        choose(form, event.target.checked ? [...chosen, id] : chosen.filter(one => one !== id))
                      }
                    />
                    <span>
                      {name} <span className="quiet">{number(lang, items)}</span>
                      {question && <small className="asks">{question}</small>}
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
