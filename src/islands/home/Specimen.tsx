import type { StagesModel } from '../../core/model.ts'
import { shown } from '../../core/precision.ts'
import type { Messages } from '../../i18n/messages.ts'
import { figure } from '../../i18n/text.ts'
import { stageHeadline } from '../../wording/in-words.ts'
import type { Speech } from '../../wording/speech.ts'
import { RungsBar } from '../charts/RungsBar.tsx'
import { Sextant } from '../charts/Sextant.tsx'
import { type Sight, specimenSights } from './specimen-sights.ts'
import '../charts/charts.css'
import '../charts/sextant.css'
import './specimen.css'
import { partName } from '../../wording/names.ts'

interface Props {
  readonly model: StagesModel
  readonly speech: Speech
  readonly t: Pick<Messages['home'], 'sight' | 'sights'>
}

/** A result in small, worked out by the method when the site is built. The visitor turns its arm without any script. */
export function Specimen({ model, speech, t }: Props) {
  const { lang, dir } = speech
  const sights = specimenSights(model, speech)
  return (
    <div className="home-specimen">
      <fieldset>
        <legend className="quiet">{t.sight}</legend>
        {sights.map((_, at) => (
          <label key={t.sights[at]} className="choice">
            <input type="radio" name="sight" value={at} defaultChecked={at === 0} /> {t.sights[at]}
          </label>
        ))}
      </fieldset>
      <Sextant
        scores={sights.map(({ scores }) => scores.overall)}
        bars={model.stages.map(({ bar }) => bar)}
        lang={lang}
        dir={dir}
      />
      <div className="home-sights">
        {sights.map((sight, at) => (
          <Seen key={t.sights[at]} at={at} sight={sight} model={model} speech={speech} />
        ))}
      </div>
    </div>
  )
}

interface SeenProps {
  readonly at: number
  readonly sight: Sight
  readonly model: StagesModel
  readonly speech: Speech
}

function Seen({ at, sight: { scores, reading, sentence }, model, speech }: SeenProps) {
  const { lang, words } = speech
  return (
    <div data-sight={at}>
      <p className="home-stage">
        <span className="figure">{figure(lang, shown(scores.overall.score ?? 1))}</span>{' '}
        {stageHeadline(reading, speech)}
      </p>
      <p>{sentence}</p>
      <ul>
        {model.dimensions.map(({ id }) => {
          const own = scores.dimensions[id]?.score
          return (
            <li key={id}>
              <span>
                {partName(words, id)}
                {words.dimensions[id]?.question && <small className="asks">{words.dimensions[id].question}</small>}
              </span>
              <RungsBar score={own} />
              <span className="figure">{own !== undefined && figure(lang, shown(own))}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
