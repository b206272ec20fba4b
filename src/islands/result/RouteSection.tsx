import { useContext } from 'react'
import type { StagesModel } from '../../core/model.ts'
import type { Route } from '../../core/route.ts'
import type { Scores } from '../../core/score.ts'
import { nextStage, type StageReading } from '../../core/stage.ts'
import { text } from '../../i18n/text.ts'
import { chooseTarget, type RouteChoices, resetChoices, takeBack } from '../../stores/route-choices.ts'
import { adviceTitle, stageName } from '../../wording/names.ts'
import { routeSentence } from '../../wording/route-sentence.ts'
import type { Speech } from '../../wording/speech.ts'
import { AlsoWorthList } from '../plan/AlsoWorthList.tsx'
import { Planning } from '../plan/planning.ts'
import { Said } from '../ui/Said.tsx'
import { keepFocus, RouteTable } from './RouteTable.tsx'

interface Props {
  readonly model: StagesModel
  readonly scores: Scores
  readonly reading: StageReading
  readonly target: string | undefined
  readonly way: Route | undefined
  readonly choices: RouteChoices
  readonly speech: Speech
  readonly readOnly: boolean
}

/** The cheapest way to a stage, as a list to work through; every change is worked out again at once. */
export function RouteSection({ model, scores, reading, target, way, choices, speech, readOnly }: Props) {
  const { lang, t, words } = speech
  const { stages } = model
  const assessment = useContext(Planning)?.assessment
  const reachedAt = stages.findIndex(({ id }) => id === reading.stage.value)
  const ahead = stages.slice(reachedAt + 1)
  const hasChanged = Object.keys(choices.efforts).length > 0 || choices.struckOut.length > 0
  const isTop = nextStage(model, reading.stage.value) === undefined
  if (scores.overall.score === undefined) return null
  return (
    <section aria-labelledby="route-title" className="result-steps">
      <h2 id="route-title">{t.route.title}</h2>
      {isTop || !target || !way ? (
        <p>{t.route.none}</p>
      ) : (
        <>
          {/* Where a competency has no answers, there is no stage to choose. */}
          {!readOnly && (way.ok || way.reason !== 'open') && (
            <p className="result-target">
              <label htmlFor="route-target">{t.route.target}</label>
              <select
                id="route-target"
                value={target}
                onChange={event => chooseTarget(model.id, event.target.value, assessment)}
              >
                {(ahead.some(({ id }) => id === target) ? ahead : stages).map(({ id }) => (
                  <option key={id} value={id} lang={words.lang}>
                    {stageName(words, id)}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p role="status" tabIndex={-1}>
            <Said speech={speech}>{routeSentence(model, way, target, speech)}</Said>
          </p>
          {way.ok && way.steps.length > 0 && (
            <>
              <p className="quiet">{t.route.orderText}</p>
              <RouteTable model={model} steps={way.steps} speech={speech} readOnly={readOnly} />
            </>
          )}
          {choices.struckOut.length > 0 && (
            <div className="result-struck">
              <h3>{t.route.struck}</h3>
              <ul>
                {choices.struckOut.map(id => (
                  <li key={id}>
                    <Said speech={speech}>{adviceTitle(words, id)}</Said>{' '}
                    <button
                      type="button"
                      className="button button-quiet no-print"
                      aria-label={text(lang, t.route.restoreOf, { step: adviceTitle(words, id) })}
                      onClick={event => {
                        keepFocus(event.currentTarget)
                        takeBack(model.id, id, assessment)
                      }}
                    >
                      {t.route.restore}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <AlsoWorthList model={model} scores={scores} way={way} choices={choices} speech={speech} />
          {!readOnly && <p className="quiet">{t.route.estimates}</p>}
          {hasChanged && (
            <button
              type="button"
              className="button no-print"
              onClick={event => {
                keepFocus(event.currentTarget)
                resetChoices(model.id, assessment)
              }}
            >
              {t.route.reset}
            </button>
          )}
        </>
      )}
    </section>
  )
}
