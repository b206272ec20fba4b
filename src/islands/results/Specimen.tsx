import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import { score } from '../../core/score.ts'
import type { Answers, Response } from '../../core/sheet.ts'
import { readStage } from '../../core/stage.ts'
import { figure } from '../../i18n/text.ts'
import { Limb } from '../charts/Limb.tsx'
import { RungsBar } from '../charts/RungsBar.tsx'
import { rangeSentence, stageHeadline } from './in-words.ts'
import { limbLabel } from './StageHeadline.tsx'
import type { Speech } from './words.ts'
import '../charts/charts.css'
import './specimen.css'

/** Made up: a shop that listens and repairs well, plans little, and does not know its own figures. */
const responses: readonly Response[] = [3, 2, 2, 2, 'unknown', 3, 3, 2, 3, 4, 2, 3, 3, 4, 3, 2, 'unknown', 2, 3, 2]

interface Props {
  readonly model: StagesModel
  readonly speech: Speech
}

/** A result in small, worked out by the method when the site is built and drawn without any script. */
export function Specimen({ model, speech }: Props) {
  const { lang, dir, t, words } = speech
  const answers: Answers = Object.fromEntries(
    (model.forms.short ?? []).flatMap((item, at) => {
      const response = responses[at]
      return response === undefined ? [] : [[item, response] as const]
    })
  )
  const scores = score(model, { model: model.id, modelVersion: model.version, form: 'short', answers })
  const reading = readStage(model, scores)
  const headline = stageHeadline(reading, speech)
  return (
    <div className="specimen">
      <Limb
        score={scores.overall.score}
        low={scores.overall.low}
        high={scores.overall.high}
        bars={model.stages.map(({ bar }) => bar)}
        lang={lang}
        dir={dir}
        label={limbLabel(scores, headline, speech)}
      />
      <p className="stage-name">{headline}</p>
      <p>{rangeSentence(scores.overall, lang, t.results)}</p>
      <ul>
        {model.dimensions.map(({ id }) => {
          const own = scores.dimensions[id]?.score
          return (
            <li key={id}>
              <span>{words.dimensions[id]?.name ?? id}</span>
              <RungsBar score={own} />
              <span className="figure">{own !== undefined && figure(lang, shown(own))}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
