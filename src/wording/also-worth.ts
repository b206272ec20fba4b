import { type AlsoWorth, alsoWorth } from '../core/also-worth.ts'
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

interface Around {
  readonly model: StagesModel
  readonly scores: Scores
  readonly way: Route
  readonly choices: StepChoices
}

/** A step beside a route, what it is called, and why it is worth doing. */
export interface AlsoWorthLine extends Pick<AlsoWorth, 'step'> {
  readonly title: string
  readonly said: string
}

/** Steps that the route leaves out, though each costs less and brings more than one that it takes, in sentences. */
export function alsoWorthLines({ model, scores, way, choices }: Around, { lang, t, words }: Speech): AlsoWorthLine[] {
  const titleOf = ({ capability, from }: StepOf) => adviceTitle(words, adviceOf({ capability, step: from }), capability)
  return alsoWorth(model, scores, way, choices)
    .slice(0, mostBeside)
    .map(({ step, than }) => {
      const title = titleOf(step)
      const skill = skillName(words, step.capability)
      return { step, title, said: text(lang, t.route.alsoWorth, { step: title, skill, than: titleOf(than) }) }
    })
}
