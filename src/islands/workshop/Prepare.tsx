import { useId, useMemo, useState } from 'react'
import { nameList } from '../../core/clean-name.ts'
import { minutesOfPart } from '../../core/workshop/agenda.ts'
import { minutesForTopics, topicsOf } from '../../core/workshop/topic.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import type { WallView } from '../../wording/wall-view.ts'
import { Arriving } from '../ui/Arriving.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { useOnWall } from '../wall/use-on-wall.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { AgendaFrom } from './AgendaFrom.tsx'
import { AskedFields } from './AskedFields.tsx'
import { ExpectedFields } from './ExpectedFields.tsx'
import { lateFinished } from './late-finished.ts'

interface Props {
  readonly workshop: Workshop
  readonly onDone: () => void
  readonly speech: WorkshopSpeech
}

/** What the workshop is about, who votes and how long it takes; kept while it is written. */
export function Prepare({ workshop, onDone, speech }: Props) {
  const { lang, t, models, addresses } = speech
  const { prepare } = t.workshop
  const { id, asked, named } = workshop
  const field = useId()
  const [roles, setRoles] = useState(() => workshop.roles.join('\n'))
  const isLocked = workshop.ballots.length > 0 || Object.keys(workshop.hands).length > 0
  const topics = topicsOf(asked, models)
  const minutes = minutesForTopics(topics, models)
  const onWall = useMemo((): WallView => ({ kind: 'title', title: workshop.title }), [workshop.title])
  useOnWall(onWall)
  const given = minutesOfPart(workshop.agenda, 'silent')
  return (
    <form
      className="workshop-prepare stack"
      onSubmit={event => {
        event.preventDefault()
        if (topics.length > 0) onDone()
      }}
    >
      <h2 tabIndex={-1}>{prepare.title}</h2>
      {workshop.before && (
        <Arriving part={lateFinished} props={{ workshop: id, before: workshop.before, speech }} t={t.workshop} />
      )}
      <p className="field">
        <label htmlFor={`${field}-title`}>{prepare.name}</label>
        <input
          id={`${field}-title`}
          value={workshop.title}
          maxLength={60}
          autoComplete="off"
          aria-describedby={`${field}-title-hint`}
          onChange={event => changeWorkshop(id, () => ({ title: event.target.value }))}
        />
        <span id={`${field}-title-hint`} className="quiet">
          {prepare.nameHint}
        </span>
      </p>
      {isLocked && <p className="notice">{prepare.locked}</p>}
      <AskedFields
        asked={asked}
        isLocked={isLocked}
        onChange={next => changeWorkshop(id, () => ({ asked: next }))}
        speech={speech}
      />
      <p role="status">
        {topics.length === 0
          ? prepare.nothing
          : text(lang, prepare.total, {
              count: minutes,
              questions: text(lang, prepare.questions, { count: topics.length })
            })}
      </p>
      {topics.length > 0 && given > 0 && minutes > given && (
        <p role="status" className="notice">
          {text(lang, prepare.tooLong, { count: minutes, given })}
        </p>
      )}
      <fieldset className="workshop-group choices" disabled={isLocked}>
        <legend>{prepare.who}</legend>
        {[false, true].map(value => (
          <label key={String(value)}>
            <input
              type="radio"
              name="named"
              checked={named === value}
              onChange={() => changeWorkshop(id, () => ({ named: value }))}
            />
            {value ? prepare.named : prepare.anonymous}
          </label>
        ))}
        <p className="field">
          <label htmlFor={`${field}-roles`}>{prepare.roles}</label>
          <textarea
            id={`${field}-roles`}
            rows={4}
            value={roles}
            aria-describedby={`${field}-roles-hint`}
            onChange={event => {
              setRoles(event.target.value)
              changeWorkshop(id, () => ({ roles: nameList(event.target.value, mostRoles) }))
            }}
          />
          <span id={`${field}-roles-hint`} className="quiet">
            {prepare.rolesHint}
          </span>
        </p>
      </fieldset>
      <ExpectedFields workshop={workshop} lang={lang} t={prepare} />
      <AgendaFrom workshop={workshop} isLocked={isLocked} speech={speech} />
      <AgendaFields
        agenda={workshop.agenda}
        onChange={agenda => changeWorkshop(id, () => ({ agenda }))}
        lang={lang}
        t={prepare}
      />
      <p className="workshop-guide">
        <a href={addresses.guide}>{t.workshop.list.guide}</a>
        <br />
        <span className="quiet">{t.workshop.list.guideText}</span>
      </p>
      <p className="buttons">
        <button type="submit" className="button button-main" disabled={topics.length === 0}>
          {prepare.invite}
        </button>
      </p>
      <p className="quiet">{prepare.changed}</p>
    </form>
  )
}

/** More roles than a room has are a pasted text. */
const mostRoles = 12
