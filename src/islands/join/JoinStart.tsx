import { useStore } from '@nanostores/react'
import { useId, useState } from 'react'
import { minutesFor } from '../../core/progress.ts'
import type { AskedPart } from '../../core/workshop/asked-parts.ts'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import { text } from '../../i18n/text.ts'
import { changeParticipation, type ParticipationStore } from '../../stores/participation.ts'
import { heading, type Landmarks, landmark } from '../questionnaire/landmarks.ts'
import { KeyFigures } from '../share/KeyFigures.tsx'
import { useKeyFigures } from '../share/use-key-figures.ts'
import { cannotSeal, type JoinSpeech } from './join-words.ts'
import { WhoAreYou } from './WhoAreYou.tsx'

interface Props {
  readonly invitation: InvitationRead
  readonly parts: readonly AskedPart[]
  readonly $part: ParticipationStore
  /** Undefined until the browser was asked. */
  readonly sealing: boolean | undefined
  /** In a second round, whether this browser has the answers of the first. */
  readonly hasBefore: boolean | undefined
  readonly isBegun: boolean
  readonly landmarks: Landmarks
  readonly onBegin: () => void
  /** Goes to the last page, from which each answer can be changed by itself. */
  readonly onChangeSingle: () => void
  readonly speech: JoinSpeech
}

/** What one is invited to, what it takes and who will see it; role and name, where the workshop asks for them. */
export function JoinStart({
  invitation,
  parts,
  $part,
  sealing,
  hasBefore,
  isBegun,
  landmarks,
  onBegin,
  onChangeSingle,
  speech
}: Props) {
  const { lang, t } = speech
  const { title, roles, named } = invitation
  const part = useStore($part)
  const figures = useKeyFigures(invitation.publicKey, invitation.workshop, lang)
  const id = useId()
  const [missing, setMissing] = useState<'name' | 'role'>()
  const count = parts.reduce((sum, { items }) => sum + items.length, 0)
  const models = [...new Set(parts.map(({ model }) => model))]
  const minutes = models.reduce((sum, model) => {
    const items = parts.filter(each => each.model === model).flatMap(each => each.items)
    return sum + minutesFor(model, items)
  }, 0)
  const begin = () => {
    if (named && part.name.trim() === '') setMissing('name')
    else if (roles.length > 0 && part.role === undefined) setMissing('role')
    else onBegin()
  }
  return (
    <form
      className="join-start stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        begin()
      }}
    >
      <p className="quiet">{t.join.invited}</p>
      <h2 tabIndex={-1} ref={landmark(landmarks, heading)}>
        {title}
      </h2>
      <WhoAreYou $part={$part} round={invitation.round} speech={speech} />
      <p>{hasBefore === undefined ? t.join.first : hasBefore ? t.join.second : t.join.secondNew}</p>
      <p>
        <strong>
          {text(lang, t.join.cost, { count: minutes, questions: text(lang, t.join.questions, { count }) })}
        </strong>
      </p>
      {/* In its place before it is known, so that it pushes no role from under a finger. */}
      <p className={sealing === false ? 'notice' : ''} data-known={sealing !== undefined}>
        {sealing === false ? cannotSeal(t.join) : t.join.sealed}
      </p>
      {sealing !== false && <KeyFigures figures={figures} text={t.join.figures} />}
      <p>{named ? `${t.join.named} ${t.join.kept}` : t.join.anonymous}</p>
      {named && (
        <p className="field">
          <label htmlFor={id}>{t.join.name}</label>
          <input
            id={id}
            value={part.name}
            maxLength={60}
            autoComplete="name"
            aria-invalid={missing === 'name'}
            aria-describedby={missing === 'name' ? `${id}-missing` : undefined}
            onChange={event => {
              setMissing(undefined)
              changeParticipation($part, { name: event.target.value })
            }}
          />
          {missing === 'name' && (
            <span id={`${id}-missing`} role="alert" className="notice">
              {t.join.nameMissing}
            </span>
          )}
        </p>
      )}
      {roles.length > 0 && (
        <fieldset className="choices">
          <legend>{t.join.role}</legend>
          {[...roles, undefined].map((role, at) => {
            const value = role === undefined ? null : at
            return (
              <label key={role ?? ''}>
                <input
                  type="radio"
                  name="role"
                  checked={part.role === value}
                  onChange={() => {
                    setMissing(undefined)
                    changeParticipation($part, { role: value })
                  }}
                />
                {role ?? t.join.noRole}
              </label>
            )
          })}
          {missing === 'role' && (
            <p role="alert" className="notice">
              {t.join.roleMissing}
            </p>
          )}
        </fieldset>
      )}
      <p className="buttons">
        <button type="submit" className="button button-main">
          {isBegun ? t.join.goOn : t.join.begin}
        </button>
        {hasBefore && (
          <button type="button" className="button" onClick={onChangeSingle}>
            {t.join.changeSingle}
          </button>
        )}
      </p>
    </form>
  )
}
