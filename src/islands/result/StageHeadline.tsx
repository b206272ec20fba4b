import type { StagesModel } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { StageReading } from '../../core/stage.ts'
import { rangeSentence, stageHeadline } from '../../wording/in-words.ts'
import { limbLabel } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { heldBack, stageMeaning } from '../../wording/summary.ts'
import { Limb } from '../charts/Limb.tsx'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { Said } from '../ui/Said.tsx'
import { Certainty } from './Certainty.tsx'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly scores: Scores
  readonly reading: StageReading
  readonly speech: Speech
}

/** The first thing one reads: score and stage on the limb, then what they rest on. */
export function StageHeadline({ model, sheet, scores, reading, speech }: Props) {
  const { lang, dir, t } = speech
  const { overall } = scores
  const headline = stageHeadline(reading, speech)
  const meaning = stageMeaning(reading, scores, speech)
  const held = heldBack(model, reading, speech)
  return (
    <section className="result-headline" aria-label={t.results.overall}>
      <SvgFigure picture="limb" lang={lang} t={t.saving}>
        <Limb
          score={overall.score}
          low={overall.low}
          high={overall.high}
          bars={model.stages.map(({ bar }) => bar)}
          lang={lang}
          dir={dir}
          label={limbLabel(overall, headline, speech)}
        />
      </SvgFigure>
      <div className="result-headline-words">
        <p className="quiet">{t.results.stage}</p>
        <p className="result-stage">
          <Said speech={speech}>{headline}</Said>
        </p>
        {meaning && (
          <p>
            <Said speech={speech}>{meaning}</Said>
          </p>
        )}
        {held && (
          <p className="result-held-back">
            <Said speech={speech}>{held}</Said>
          </p>
        )}
        <p className="result-overall">
          <span className="quiet">{t.results.overall}</span>{' '}
          <strong>{rangeSentence(overall, lang, t.results, scores.open)}</strong>
        </p>
        <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
      </div>
    </section>
  )
}
