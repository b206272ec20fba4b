import type { Part } from '../../core/parts.ts'
import { countKinds, type KindCounts } from '../../core/progress.ts'
import type { Answers } from '../../core/sheet.ts'
import { text } from '../../i18n/text.ts'
import type { FormMessages, QuestionnaireWords } from '../../wording/questionnaire-words.ts'

interface Props {
  readonly parts: readonly Part[]
  /** Undefined until the page is alive; until then nothing is known of the answers, and nothing is said. */
  readonly current: string | undefined
  readonly answers: Answers
  readonly words: QuestionnaireWords
  readonly lang: string
  readonly t: FormMessages
}

/** A way to every part, with what became of its questions. */
export function PartList({ parts, current, answers, words, lang, t }: Props) {
  return (
    <ol className="q-parts">
      {parts.map(part => {
        const counts = countKinds(part.items, answers)
        return (
          <li key={part.id}>
            <a
              href={`#${part.id}`}
              aria-current={part.id === current ? 'step' : undefined}
              data-done={counts.unknown + counts.absent === 0}
            >
              <span>{words.parts[part.id]?.name ?? part.id}</span>
              <span className="q-count">{countText(counts, part.items.length, lang, t)}</span>
            </a>
          </li>
        )
      })}
    </ol>
  )
}

/** `2 of 3 · 1 don't know` */
function countText(counts: KindCounts, total: number, lang: string, t: FormMessages): string {
  const others = (['unknown', 'na'] as const).filter(kind => counts[kind] > 0)
  return [
    text(lang, t.at, { number: counts.answered, total }),
    ...others.map(kind => text(lang, t.kinds[kind], { count: counts[kind] }))
  ].join(' · ')
}
