import { evidenceShare } from '../../core/evidence.ts'
import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { nextStage, type StageReading } from '../../core/stage.ts'
import { figure, list, percent, text } from '../../i18n/text.ts'
import { Limb } from '../charts/Limb.tsx'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { Certainty } from './Certainty.tsx'
import { isSpan, rangeSentence, stageHeadline } from './in-words.ts'
import type { Speech } from './words.ts'

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly scores: Scores
  readonly reading: StageReading
  readonly speech: Speech
}

/** The first thing one reads: score and stage on the limb, then what they rest on. */
export function StageHeadline({ model, sheet, scores, reading, speech }: Props) {
  const { lang, dir, t, words } = speech
  const { stage, heldBackBy } = reading
  const { overall } = scores
  const nameOf = (id: string | null) => (id ? (words.stages[id]?.name ?? id) : t.results.noStage)
  const isOpen = overall.score !== undefined && isSpan(reading)
  const headline = stageHeadline(reading, speech)
  const next = nextStage(model, stage.value)
  const names = heldBackBy.map(id => words.dimensions[id]?.name ?? id)
  const backed = evidenceShare(model, sheet).backed
  return (
    <section className="headline" aria-label={t.results.overall}>
      <SvgFigure picture="limb" lang={lang} t={t.saving}>
        <Limb
          score={overall.score}
          low={overall.low}
          high={overall.high}
          bars={model.stages.map(({ bar }) => bar)}
          lang={lang}
          dir={dir}
          label={limbLabel(scores, headline, speech)}
        />
      </SvgFigure>
      <div className="headline-words">
        <p className="quiet">{t.results.stage}</p>
        <p className="stage-name">{headline}</p>
        {!isOpen && stage.value && <p>{words.stages[stage.value]?.description}</p>}
        {isOpen && <p>{text(lang, t.results.spanNow, { stage: nameOf(stage.value) })}</p>}
        {names.length > 0 && next && (
          <p className="held-back">
            {text(lang, names.length > 1 ? t.results.heldBackMany : t.results.heldBack, {
              stage: nameOf(next.id),
              names: list(lang, names)
            })}
          </p>
        )}
        <p className="overall">
          <span className="quiet">{t.results.overall}</span> <strong>{rangeSentence(overall, lang, t.results)}</strong>
        </p>
        <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
        {overall.rated > 0 && sheet.evidence && (
          <p className="quiet">{text(lang, t.results.evidence, { percent: percent(lang, backed) })}</p>
        )}
      </div>
    </section>
  )
}

/** The limb in a sentence, for those who do not see it. */
export function limbLabel({ overall }: Scores, stage: string, { lang, t }: Speech): string {
  const { score, low, high } = overall
  if (score === undefined) return t.pictures.limbNone
  const say = (value: number) => figure(lang, shown(value))
  return low !== undefined && high !== undefined && shown(low) < shown(high)
    ? text(lang, t.pictures.limbRange, { score: say(score), low: say(low), high: say(high), stage })
    : text(lang, t.pictures.limb, { score: say(score), stage })
}
