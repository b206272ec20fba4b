import type { Messages } from '../../i18n/messages.ts'
import { type KeptWords, keptWords } from '../../wording/metrics/kept-words.ts'

/** What a calculator needs to keep figures and to speak of it. */
export interface Keeping {
  readonly t: KeptWords & Pick<Messages['metrics'], 'kept'>
  readonly saved: Pick<Messages['saved'], 'first' | 'unnamed' | 'current' | 'change'>
  readonly storage: Messages['storage']
  /** The address of the saved assessments. */
  readonly address: string
}

/** Picks it from a dictionary, for pages. */
export function keepingOf(
  { metrics, saved, storage }: Pick<Messages, 'metrics' | 'saved' | 'storage'>,
  address: string
): Keeping {
  const { first, unnamed, current, change } = saved
  return {
    ...{ storage, address, saved: { first, unnamed, current, change } },
    t: { ...keptWords(metrics), kept: metrics.kept }
  }
}
