import { cutBetween, unturned } from '../core/clean-name.ts'
import { isDay } from '../core/codec/days.ts'
import type { AdvisedStep, Helped, MovedFrom, PlanStatus, PlanStep, StepDetails } from '../core/plan.ts'
import { planKey } from '../core/plan.ts'
import { isResponse } from '../core/sheet.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'

/** Longer texts are cut: a plan may come from a stranger's file. */
export const longest = { owner: 200, text: 200, note: 2000, reason: 500 } as const
/** More steps than anybody works on. */
export const mostSteps = 300

type Written = Readonly<Record<string, unknown>>

/** The steps of a plan that can be used, each once, and how many could not. */
export function parseSteps(written: readonly unknown[]): { readonly steps: PlanStep[]; readonly dropped: number } {
  const steps = new Map<string, PlanStep>()
  for (const one of written) {
    const step = steps.size < mostSteps && isRecord(one) ? readStep(one) : undefined
    if (step && !steps.has(planKey(step))) steps.set(planKey(step), step)
  }
  return { steps: [...steps.values()], dropped: written.length - steps.size }
}

/** By hand, because every page of results reads plans, and with a library it would be heavier. */
function readStep(written: Written): PlanStep | undefined {
  const details = readDetails(written)
  const { id, text, model, capability, step, movedFrom, movedOn } = written
  if (!details) return undefined
  if (isId(model) && isId(capability) && (isRung(step) || isId(step))) {
    const advised: AdvisedStep = { model, capability, step, ...details }
    return isDay(movedOn) ? { ...advised, movedFrom: readMovedFrom(movedFrom), movedOn } : advised
  }
  const said = cut(text, longest.text)
  return model === undefined && isId(id) && said ? { id, text: said, ...details } : undefined
}

/** Only without a status is a step of no use; whatever else is wrong with it falls back alone. */
function readDetails(written: Written): StepDetails | undefined {
  const { due, status, doneOn, helped, askedOn } = written
  if (!isStatus(status)) return undefined
  const [owner, note] = [cut(written.owner, longest.owner), cut(written.note, longest.note)]
  return {
    ...(owner && { owner }),
    ...(isDay(due) && { due }),
    ...(note && { note }),
    status,
    ...(isDay(doneOn) && { doneOn }),
    ...(isHelped(helped) && { helped }),
    ...(isDay(askedOn) && { askedOn })
  }
}

function readMovedFrom(written: unknown): MovedFrom {
  const { response, date }: Written = isRecord(written) ? written : {}
  return { ...(isResponse(response) && { response }), ...(isDay(date) && { date }) }
}

function cut(text: unknown, length: number): string {
  return typeof text === 'string' ? cutBetween(unturned(text), length) : ''
}

function isRung(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) < 10
}

function isStatus(value: unknown): value is PlanStatus {
  return value === 'open' || value === 'started' || value === 'done'
}

function isHelped(value: unknown): value is Helped {
  return value === 'yes' || value === 'no' || value === 'not-ours'
}
