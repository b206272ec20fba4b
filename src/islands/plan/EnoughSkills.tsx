import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import { capabilitiesOf } from '../../core/model.ts'
import { text } from '../../i18n/text.ts'
import { enoughOf } from '../../stores/enough.ts'
import { takeBackEnough } from '../../stores/enough-changes.ts'
import { skillName } from '../../wording/names.ts'
import { Said } from '../ui/Said.tsx'
import { EnoughForm } from './EnoughForm.tsx'
import { usePlanWorld } from './plan-world.ts'

/** The skills that are enough as they are, each with its reason, and the way to name another. */
export function EnoughSkills() {
  const { assessment, model, scores, speech, t } = usePlanWorld()
  const { lang, words } = speech
  const all = useStore(enoughOf(assessment)).filter(one => one.model === model.id)
  const id = useId()
  const [chosen, choose] = useState('')
  if (model.reading !== 'stages') return null
  const nameOf = (capability: string) => skillName(words, capability)
  const others = capabilitiesOf(model)
    .map(({ capability }) => capability.id)
    .filter(one => scores.capabilities[one]?.score !== undefined && !all.some(({ capability }) => capability === one))
  return (
    <>
      {all.length > 0 && (
        <div className="plan-left">
          <h3>{t.enoughTitle}</h3>
          <ul>
            {all.map(one => (
              <li key={one.capability}>
                <strong>
                  <Said speech={speech}>{nameOf(one.capability)}</Said>
                </strong>{' '}
                <bdi>{one.reason ?? t.enoughNone}</bdi>{' '}
                <button
                  type="button"
                  className="button button-quiet no-print"
                  aria-label={text(lang, t.enoughBackOf, { skill: nameOf(one.capability) })}
                  onClick={() => {
                    takeBackEnough(assessment, one)
                    document.getElementById('plan-title')?.focus()
                  }}
                >
                  {t.enoughBack}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <details className="plan-more no-print">
          <summary>{t.enoughAdd}</summary>
          <p className="plan-enough-skill">
            <label htmlFor={id}>{t.enoughSkill}</label>
            <select id={id} value={chosen} onChange={event => choose(event.target.value)}>
              <option value="">{t.none}</option>
              {others.map(one => (
                <option key={one} value={one} lang={words.lang}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </p>
          {others.includes(chosen) && <EnoughForm key={chosen} capability={chosen} onDone={() => choose('')} />}
        </details>
      )}
    </>
  )
}
