import { useMemo } from 'react'
import { adviceForStages } from '../../core/advice.ts'
import type { StagesModel } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { StageReading } from '../../core/stage.ts'
import { isProvisional } from '../../core/trust.ts'
import { rangeSentence } from '../../wording/in-words.ts'
import type { WholeSpeech } from '../../wording/speech.ts'
import { AdviceList } from './AdviceList.tsx'
import { Extremes } from './Extremes.tsx'
import { FindOut } from './FindOut.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import { SkillMap } from './SkillMap.tsx'

interface Props {
  /** Of the competencies that were asked. */
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly speech: WholeSpeech
}

const noStage: StageReading = { stage: { value: null, low: null, high: null }, heldBackBy: [] }

/** What can be said where only a part of a model was asked: its scores and the steps most worth taking there. */
export function PartOfStages({ model, sheet, speech }: Props) {
  const { lang, t } = speech
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const advice = useMemo(() => adviceForStages(model, scores, noStage, undefined), [model, scores])
  return (
    <>
      <section className="result-headline" aria-label={t.results.overall}>
        <div>
          <p className="result-overall">
            <span className="quiet">{t.results.overall}</span>{' '}
            <strong>{rangeSentence(scores.overall, lang, t.results, scores.open)}</strong>
          </p>
          <p>{t.results.partText}</p>
          {isProvisional(model, scores) && (
            <p className="notice">
              <strong>{t.results.provisional}.</strong> {t.results.provisionalText}
            </p>
          )}
        </div>
        <ScoreTable model={model} scores={scores} speech={speech} caption={t.results.tableCaption} />
      </section>
      <Extremes model={model} scores={scores} speech={speech} />
      <SkillMap model={model} sheet={sheet} scores={scores} speech={speech} />
      {isProvisional(model, scores) && <FindOut model={model} sheet={sheet} speech={speech} when="first" />}
      <AdviceList
        model={model}
        advice={advice}
        target={undefined}
        hasScore={scores.overall.rated > 0}
        speech={speech}
      />
    </>
  )
}
