import { alsoWorth } from '../core/also-worth.ts'
import type { StagesModel } from '../core/model.ts'
import { adviceOf } from '../core/plan.ts'
import type { Route } from '../core/route.ts'
import type { Scores } from '../core/score.ts'
import type { StepChoices, StepOf } from '../core/step.ts'
import { text } from '../i18n/text.ts'
import { adviceTitle, skillName } from './names.ts'
import type { Speech } from './speech.ts'

/** More beside a route would be a second one. */
const mostBeside = 3

/** Steps that the route leaves out, though each costs less and brings more than one that it takes, in sentences. */
export function alsoWorthSentences(
  {
    model,
    scores,
    way,
    choices
  }: {
    readonly model: StagesModel
    readonly scores: Scores
    readonly way: Route
    readonly choices: StepChoices
  },
  { lang, t, words }: Speech
): string[] {
  const titleOf = ({ capability, from }: StepOf) => adviceTitle(words, adviceOf({ capability, step: from }), capability)
  return alsoWorth(model, scores, way, choices)
    .slice(0, mostBeside)
    .map(({ step, than }) =>
      text(lang, t.route.alsoWorth, {
        step: titleOf(step),
        skill: skillName(words, step.capability),
        than: titleOf(than)
      })
    )
}
