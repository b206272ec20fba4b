import type { Messages } from '../i18n/messages.ts'

/** The slices that everything around the visitor's own assessments needs. */
export interface OwnMessages {
  readonly saved: Messages['saved']
  readonly edition: Messages['edition']
  readonly files: Messages['files']
  readonly plan: Messages['plan']
  readonly report: Messages['report']
  readonly form: Pick<Messages['form'], 'unknown' | 'na' | 'ratedThen' | 'evidence' | 'kinds'>
}

/** Picks them from a dictionary, for pages. */
export function ownMessages({ saved, edition, files, plan, report, form }: OwnMessages): OwnMessages {
  const { unknown, na, ratedThen, evidence, kinds } = form
  return { saved, edition, files, plan, report, form: { unknown, na, ratedThen, evidence, kinds } }
}
