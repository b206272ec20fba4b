import type { Messages } from '../i18n/messages.ts'

/** The slices that everything around the visitor's own assessments needs. */
export interface OwnMessages {
  readonly saved: Messages['saved']
  readonly files: Messages['files']
  readonly plan: Messages['plan']
  readonly report: Messages['report']
  readonly form: Pick<Messages['form'], 'unknown' | 'na' | 'evidence'>
}

/** Picks them from a dictionary, for pages. */
export function ownMessages({ saved, files, plan, report, form: { unknown, na, evidence } }: OwnMessages): OwnMessages {
  return { saved, files, plan, report, form: { unknown, na, evidence } }
}
