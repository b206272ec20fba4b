import type { Enough } from '../core/enough.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { skillName } from './names.ts'

/** A skill that is enough as it is, with the reason that was given. */
export function enoughRows(all: readonly Enough[], words: BriefWords, t: Messages['plan']): string[][] {
  const own = all.filter(({ model }) => model === words.id)
  if (own.length === 0) return []
  return [
    [t.of, t.enoughReason],
    ...own.map(({ capability, reason }) => [skillName(words, capability), reason ?? t.enoughNone])
  ]
}
