import type { Distance } from '../../core/distance.ts'
import type { FirstStep as First } from '../../core/first-step.ts'
import { holdingBack } from '../../core/holding-back.ts'
import type { StagesModel } from '../../core/model.ts'
import type { Route } from '../../core/route.ts'
import type { Scores } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { StageReading } from '../../core/stage.ts'
import { unmarked } from '../../i18n/foreign-words.ts'
import { distanceLabel, needsSentence } from '../../wording/first-screen.ts'
import { isSpan, rangeSentence, stageHeadline } from '../../wording/in-words.ts'
import { stageName } from '../../wording/names.ts'
import { limbLabel } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { stageMeaning } from '../../wording/summary.ts'
import { Gauge } from '../charts/Gauge.tsx'
import { Said } from '../ui/Said.tsx'
import { Certainty } from './Certainty.tsx'
import { Holds } from './Holds.tsx'
import { MondayStep } from './MondayStep.tsx'

/** More are no help: one begins with the first. */
const fewHolds = 3

interface Props {
  readonly model: StagesModel
  readonly sheet: Sheet
  readonly scores: Scores
  readonly reading: StageReading
  readonly distance: Distance | undefined
  readonly way: Route | undefined
  readonly first: First
  readonly target: string | undefined
  readonly speech: Speech
}

/** The first screen: where one stands and how far it is, what holds one back, and the one step for Monday. */
export function StageHeadline({ model, sheet, scores, reading, distance, way, first, target, speech }: Props) {
  const { lang, dir, t, words } = speech
  const { overall } = scores
  const headline = stageHeadline(reading, speech)
  const meaning = stageMeaning(reading, scores, speech)
  const needs = needsSentence(model, scores, reading, distance, speech)
  const { value, low, high } = reading.stage
  const ids = model.stages.map(({ id }) => id)
  const [from, to] = isSpan(reading)
    ? [ids.indexOf(low ?? ''), ids.indexOf(high ?? '')]
    : [ids.indexOf(value ?? ''), -1]
  return (
    <section className="result-headline" aria-label={t.results.overall}>
      <Gauge
        score={overall.score}
        low={overall.low}
        high={overall.high}
        stages={model.stages.map(({ id, bar }, at) => ({
          bar,
          name: unmarked(stageName(words, id)),
          isHere: at === from || (to >= 0 && at > from && at <= to)
        }))}
        next={distance && distance.points > 0 ? distance.next.bar : undefined}
        distance={unmarked(distanceLabel(distance, speech))}
        lang={lang}
        dir={dir}
        label={[limbLabel(overall, headline, speech), unmarked(distanceLabel(distance, speech))]
          .filter(Boolean)
          .join(' ')}
      />
      <div className="result-verdict">
        <p className="result-stage">
          <Said speech={speech}>{headline}</Said>
        </p>
        <p className="result-overall quiet">
          <span className="unseen">{t.results.overall}</span>{' '}
          <span>{rangeSentence(overall, lang, t.results, scores.open)}</span>
        </p>
        <Certainty model={model} sheet={sheet} scores={scores} speech={speech} />
        {meaning && (
          <p className="result-meaning">
            <Said speech={speech}>{meaning}</Said>
          </p>
        )}
      </div>
      <Holds skills={holdingBack(model, scores, distance, way, fewHolds)} speech={speech} />
      <MondayStep {...{ model, first, target, speech }} form={sheet.form} />
      {needs && (
        <p className="result-held-back">
          <Said speech={speech}>{needs}</Said>
        </p>
      )}
    </section>
  )
}
