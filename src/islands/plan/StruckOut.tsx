import { text } from '../../i18n/text.ts'
import { resetEfforts, takeBack } from '../../stores/route-choices.ts'
import { adviceTitle } from '../../wording/names.ts'
import { Said } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'

/** What is left for another year, and efforts that were changed, each with the way back. */
export function StruckOut() {
  const { assessment, model, choices, speech, t } = usePlanWorld()
  const { lang, words } = speech
  const { route } = speech.t
  const toTitle = () => document.getElementById('plan-title')?.focus()
  return (
    <>
      {choices.struckOut.length > 0 && (
        <div className="plan-left">
          <h3>{route.struck}</h3>
          <ul>
            {choices.struckOut.map(id => (
              <li key={id}>
                <s>
                  <Said speech={speech}>{adviceTitle(words, id)}</Said>
                </s>{' '}
                <button
                  type="button"
                  className="button button-quiet no-print"
                  aria-label={text(lang, route.restoreOf, { step: adviceTitle(words, id) })}
                  onClick={() => {
                    takeBack(model.id, id, assessment)
                    toTitle()
                  }}
                >
                  {route.restore}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {Object.keys(choices.efforts).length > 0 && (
        <p className="no-print">
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              resetEfforts(model.id, assessment)
              toTitle()
            }}
          >
            {t.reset}
          </button>
        </p>
      )}
    </>
  )
}
