import type { Ranked } from '../../core/extremes.ts'
import { rungOf } from '../../core/step.ts'
import { text } from '../../i18n/text.ts'
import { skillName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly skills: readonly Ranked[]
  readonly speech: Speech
}

/** The skills that hold a result back; nothing where none does. */
export function Holds({ skills, speech }: Props) {
  const { lang, t, words } = speech
  if (skills.length === 0) return null
  return (
    <section className="result-holds" aria-labelledby="holds-title">
      <h2 id="holds-title">{t.results.holdsTitle}</h2>
      <ul>
        {skills.map(({ id, score }) => (
          <li key={id}>
            <span>
              <Said speech={speech}>{skillName(words, id)}</Said>
            </span>
            <RungsBar score={score} />
            <span className="quiet">{text(lang, t.results.rung, { rung: rungOf(score) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
