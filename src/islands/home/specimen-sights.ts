import { afterStep } from '../../core/after-step.ts'
import { capabilitiesOf, type StagesModel } from '../../core/model.ts'
import { type Scores, score } from '../../core/score.ts'
import type { Answers, Response } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage, type StageReading } from '../../core/stage.ts'
import { noChoices } from '../../stores/route-choices.ts'
import { rangeSentence } from '../../wording/in-words.ts'
import { routeSentence } from '../../wording/route-sentence.ts'
import type { Speech } from '../../wording/speech.ts'

/** Made up: a shop that listens and repairs well, plans little, and does not know its own figures. */
const responses: readonly Response[] = [3, 2, 2, 2, 'unknown', 2, 3, 2, 3, 4, 2, 3, 3, 4, 3, 2, 'unknown', 2, 3, 2]
/** What it says once it has looked up what it did not know. */
const lookedUp: Response = 3

export interface Sight {
  readonly scores: Scores
  readonly reading: StageReading
  /** What there is to say about it, in a sentence. */
  readonly sentence: string
}

/** The same shop three times: as it answers, with nothing left unknown, and at the end of its route. */
export function specimenSights(model: StagesModel, speech: Speech): readonly Sight[] {
  const { lang, t } = speech
  const sighted = (all: readonly Response[]): Sight => {
    const scores = score(model, {
      model: model.id,
      modelVersion: model.version,
      form: 'short',
      answers: answersOf(model, all)
    })
    return { scores, reading: readStage(model, scores), sentence: rangeSentence(scores.overall, lang, t.results) }
  }
  const settled = sighted(responses.map(response => (response === 'unknown' ? lookedUp : response)))
  return [sighted(responses), settled, ...arrived(model, settled, speech)]
}

function arrived(model: StagesModel, { scores, reading }: Sight, speech: Speech): Sight[] {
  const { target, way } = shownRoute(model, scores, reading, noChoices)
  if (!target || !way?.ok) return []
  const after = way.steps.reduce((now, step) => afterStep(model, now, step), scores)
  // Nothing is unknown any more, so there is no span; `afterStep` carries scores only.
  const stage = stageAt(readStage(model, after).stage.value)
  return [{ scores: after, reading: { stage, heldBackBy: [] }, sentence: routeSentence(model, way, target, speech) }]
}

const stageAt = (id: string | null): StageReading['stage'] => ({ value: id, low: id, high: id })

/** The ladder of each skill, in the order in which the model shows them. */
function answersOf(model: StagesModel, all: readonly Response[]): Answers {
  return Object.fromEntries(
    capabilitiesOf(model).flatMap(({ capability }, at) => {
      const item = capability.items.short?.[0]
      const response = all[at]
      return item === undefined || response === undefined ? [] : [[item, response] as const]
    })
  )
}
