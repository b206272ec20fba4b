import type { Model } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { isProvisional } from '../../core/trust.ts'
import { editionSentence } from '../../wording/edition-sentence.ts'
import { openSentence } from '../../wording/open-sentence.ts'
import type { Speech } from '../../wording/speech.ts'
import { asideSentence, countsSentence, evidenceSentence, settleSentence } from '../../wording/summary.ts'
import { Said } from '../ui/Said.tsx'

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly scores: Scores
  readonly speech: Speech
}

/** How sure the result is, what was left out, which answers would settle it, and what it rests on. */
export function Certainty({ model, sheet, scores, speech }: Props) {
  const { results } = speech.t
  const evidence = evidenceSentence(model, sheet, scores, speech)
  const edition = editionSentence(model, sheet, speech)
  const said = [
    countsSentence(model, sheet, speech),
    openSentence(model, scores, speech),
    asideSentence(model, scores, speech),
    settleSentence(model, sheet, scores, speech)
  ]
  return (
    <>
      {isProvisional(model, scores) && (
        <p className="notice">
          <strong>{results.provisional}.</strong> {results.provisionalText}
        </p>
      )}
      {said.map(
        sentence =>
          sentence && (
            <p key={sentence} className="result-sure">
              <Said speech={speech}>{sentence}</Said>
            </p>
          )
      )}
      {evidence && <p className="quiet">{evidence}</p>}
      {edition && <p className="quiet">{edition}</p>}
    </>
  )
}
