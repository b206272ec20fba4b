import { isAdvised } from '../../core/plan.ts'
import { modelsNamedIn, sheetsIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { enoughOf } from '../../stores/enough.ts'
import { journeyOf, noJourney } from '../../stores/journey.ts'
import { keptMetricsOf } from '../../stores/kept-metrics.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { $report } from '../../stores/report.ts'
import { routeChoicesOf } from '../../stores/route-choices.ts'
import { noStrategy, strategyOf } from '../../stores/strategy.ts'
import { unfoldedIn } from '../report/pieces-in.ts'
import { loadModels, structures } from '../ui/load-models.ts'
import type { Gather } from './file-content.ts'

/** All questionnaires of an assessment, not only the one that is shown, and what was decided about them. */
export function ownContent(forms: readonly OfferedForm[], assessment: Assessment): Gather {
  return async withPlan => {
    const plan = planOf(assessment.id).get()
    const planned = withPlan ? plan.flatMap(step => (isAdvised(step) ? [step.model] : [])) : []
    const models = await loadModels(forms, [...modelsNamedIn(assessment.id), ...planned])
    if (!models) return undefined
    const journey = journeyOf(assessment.id).get()
    const strategy = strategyOf(assessment.id).get()
    const { author, advice } = $report.get()
    return {
      models,
      own: sheetsIn(assessment.id, structures(models)),
      name: assessment.name,
      organisation: assessment.organisation,
      author,
      advice,
      unfolded: unfoldedIn(document),
      plan,
      ...(journey !== noJourney && { journey }),
      ...(strategy !== noStrategy && { strategy }),
      metrics: keptMetricsOf(assessment.id).get(),
      enough: enoughOf(assessment.id).get(),
      choices: routeChoicesOf(assessment.id).get()
    }
  }
}
