import { useMemo } from 'react'
import { askedPart } from '../../core/asked-part.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Asked } from '../../core/workshop/invitation.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { PlanSection } from '../plan/PlanSection.tsx'
import { Planning } from '../plan/planning.ts'
import { ResultBody } from '../result/ResultBody.tsx'
import { askedForm, type WorkshopSpeech } from '../votes/workshop-words.ts'
import { RoomPoints } from './RoomPoints.tsx'

interface Props {
  readonly workshop: Workshop
  readonly asked: readonly Asked[]
  /** Of what was agreed, those that say something. */
  readonly sheets: readonly Sheet[]
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/** The agreed values read as any result, with a route and a plan that belong to the workshop. */
export function AgreedResults({ workshop, asked, sheets, words: wordsOf, speech }: Props) {
  const { lang, dir, t, models, forms, addresses } = speech
  const { id } = workshop
  const planning = useMemo(() => ({ assessment: planningOf(id), t: t.plan }), [id, t])
  if (sheets.length === 0) return <p className="notice">{t.workshop.outcome.nothing}</p>
  return (
    <Planning value={planning}>
      {sheets.map((sheet, at) => {
        const [model, form] = [models.find(one => one.id === sheet.model), askedForm(speech, sheet)]
        const own = wordsOf[sheet.model]
        const dimensions = asked.find(each => each.model === sheet.model && each.form === sheet.form)?.dimensions ?? []
        const part = model && askedPart(model, sheet, dimensions)
        if (!model || !form || !own) return null
        const ours = { lang, dir, t, words: own, pageOf: (capability: string) => `${form.pages}${capability}/` }
        return (
          <div key={`${sheet.model}/${sheet.form}`} className="sections outcome-result">
            <h2>{text(lang, t.workshop.outcome.resultTitle, { form: form.title })}</h2>
            <ResultBody
              model={part ?? model}
              sheet={sheet}
              speech={ours}
              method={addresses.method}
              isPart={part !== undefined}
            >
              {at === 0 && (
                <PlanSection
                  forms={forms}
                  model={part ?? model}
                  sheet={sheet}
                  assessment={planning.assessment}
                  speech={ours}
                  t={t.plan}
                />
              )}
              {__ROOM_BROKER__ && at === 0 && (
                <RoomPoints workshop={workshop} model={part ?? model} sheet={sheet} words={wordsOf} speech={speech} />
              )}
            </ResultBody>
          </div>
        )
      })}
    </Planning>
  )
}
