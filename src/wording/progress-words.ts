import type { KindCounts } from '../core/progress.ts'
import type { Messages } from '../i18n/messages.ts'
import { text } from '../i18n/text.ts'

interface Said {
  readonly progress: Pick<KindCounts, 'answered' | 'unknown' | 'na'> & {
    readonly total: number
    /** The version of the questions, where that is not today's. */
    readonly earlier?: number
  }
  readonly lang: string
  readonly t: { readonly kinds: Messages['form']['kinds']; readonly edition?: Pick<Messages['edition'], 'ofProgress'> }
}

/** How far a form is: `answered` with its figures, and beside it what was said without being an answer. */
export function progressWords(answered: string, { progress, lang, t }: Said): string {
  const others = (['unknown', 'na'] as const).filter(kind => progress[kind] > 0)
  return [
    text(lang, answered, { answered: progress.answered, total: progress.total }),
    ...others.map(kind => text(lang, t.kinds[kind], { count: progress[kind] })),
    ...(progress.earlier && t.edition ? [text(lang, t.edition.ofProgress, { version: progress.earlier })] : [])
  ].join(' · ')
}
