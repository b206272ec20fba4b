import type { ProfileModel } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import { scoreText } from '../../wording/in-words.ts'
import { partName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly model: ProfileModel
  readonly scores: Scores
  readonly speech: Speech
}

/** The parts of a profile side by side, where others have one score on the limb. The heading beside it says the same. */
export function PartScores({ model, scores, speech }: Props) {
  return (
    <ul className="home-parts" aria-hidden="true">
      {model.dimensions.map(({ id }) => {
        const part = scores.dimensions[id]
        return part ? (
          <li key={id}>
            <Said speech={speech}>{partName(speech.words, id)}</Said>
            <RungsBar score={part.score} />
            <span className="figure">{scoreText(part, speech)}</span>
          </li>
        ) : null
      })}
    </ul>
  )
}
