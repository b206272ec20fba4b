import type { Response } from './sheet.ts'

export type PlanStatus = 'open' | 'started' | 'done'

/** Whether a finished step helped, as those who did it say; `not-ours`: something else did it. */
export type Helped = 'yes' | 'no' | 'not-ours'

/** What is said about a step, whoever thought of it. */
export interface StepDetails {
  readonly owner?: string
  /** `YYYY-MM-DD`, as all days here. */
  readonly due?: string
  readonly note?: string
  readonly status: PlanStatus
  readonly doneOn?: string
  readonly helped?: Helped
  /** When it was asked whether it helped and nothing could be said yet: it is asked once. */
  readonly askedOn?: string
}

/** A piece of advice that somebody is going to follow. */
export interface AdvisedStep extends StepDetails {
  readonly model: string
  readonly capability: string
  /** The rung it starts from, or the name of the advice where the model has no rungs: `build`, `repair`. */
  readonly step: number | string
  /** What the answer was before the step was proved, and the day of the sheet then. */
  readonly movedFrom?: MovedFrom
  readonly movedOn?: string
}

export interface MovedFrom {
  readonly response?: Response
  readonly date?: string
}

/** A step that is in no catalogue. */
export interface OwnStep extends StepDetails {
  readonly id: string
  readonly text: string
}

export type PlanStep = AdvisedStep | OwnStep

/** `isAdvised({ id: '0a1b2c3d', text: 'Paint the door', status: 'open' }) // => false` */
export function isAdvised(step: PlanStep): step is AdvisedStep {
  return 'model' in step
}

/** What one step is known by. `planKey({ model: 'xm-competencies', capability: 'strategy', step: 2 })` */
export function planKey(step: Pick<AdvisedStep, 'model' | 'capability' | 'step'> | Pick<OwnStep, 'id'>): string {
  return 'model' in step ? `${step.model}/${adviceOf(step)}` : `own/${step.id}`
}

/** The name of its advice. `adviceOf({ capability: 'strategy', step: 2 }) // => 'strategy-2'` */
export function adviceOf({ capability, step }: Pick<AdvisedStep, 'capability' | 'step'>): string {
  return `${capability}-${step}`
}

/** The plan with one step moved to a place from 0; what is out of reach ends at the edge. */
export function withMoved(plan: readonly PlanStep[], key: string, to: number): readonly PlanStep[] {
  const step = plan.find(one => planKey(one) === key)
  if (!step) return plan
  const others = plan.filter(one => one !== step)
  const place = Math.min(Math.max(0, to), others.length)
  return [...others.slice(0, place), step, ...others.slice(place)]
}

/** A step with another status: what is done keeps the day, what is opened again is asked about again. */
export function withStatus<Step extends PlanStep>(step: Step, status: PlanStatus, today: string): Step {
  if (status === step.status) return step
  const { doneOn: _, helped: __, askedOn: ___, ...rest } = step
  return { ...rest, status, ...(status === 'done' && { doneOn: today }) } as Step
}
