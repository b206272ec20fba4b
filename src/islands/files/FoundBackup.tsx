import { useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { day, list, text } from '../../i18n/text.ts'
import { putBack } from '../../stores/assessment-keys.ts'
import { type Decision, type Incoming, type Restored, restore } from '../../stores/backup.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'

const decisions: readonly Decision[] = ['mine', 'theirs', 'both']

interface Props {
  readonly incoming: readonly Incoming[]
  readonly createdOn?: string | undefined
  /** What of the backup can't be read. */
  readonly unread: readonly string[]
  readonly lang: string
  readonly t: OwnMessages
  readonly onDone: (sentence: string, undo: () => string) => void
  readonly onClose: () => void
}

/** What a backup would bring. Where it differs from what is here, the visitor decides; at first nothing of theirs is lost. */
export function FoundBackup({ incoming, createdOn, unread, lang, t, onDone, onClose }: Props) {
  const [chosen, choose] = useState<ReadonlyMap<string, Decision>>(new Map())
  const strangers = incoming.reduce((sum, one) => sum + one.strangers, 0)
  const aside = incoming.reduce((sum, one) => sum + one.setAside, 0)
  const take = () => {
    const done = restore(incoming, chosen, name => text(lang, t.saved.bothName, { name }))
    onDone(account(done, lang, t.saved), () => {
      putBack(done.before)
      return t.saved.restoreUndone
    })
  }
  return (
    <section className="files-found" aria-labelledby="found-title">
      <h3 id="found-title" tabIndex={-1}>
        {t.saved.restoreTitle}
      </h3>
      <p>
        {createdOn && text(lang, t.saved.restoreMade, { date: day(lang, createdOn) })}{' '}
        {text(lang, t.saved.restoreCount, { count: incoming.length })}
      </p>
      <ul className="files-incoming">
        {incoming.map(one => (
          <li key={one.id}>
            <strong>{one.name}</strong>{' '}
            <span className="quiet">
              {text(lang, t.saved.standings[one.standing], { mine: one.mine ? dayOf(one.mine.changedAt, lang) : '' })}
            </span>
            {(one.standing === 'older' || one.standing === 'newer') && (
              <fieldset>
                <legend className="unseen">{text(lang, t.saved.decide, { name: one.name })}</legend>
                {decisions.map(decision => (
                  <label key={decision} className="choice">
                    <input
                      type="radio"
                      name={`decision-${one.id}`}
                      checked={(chosen.get(one.id) ?? 'mine') === decision}
                      onChange={() => choose(new Map([...chosen, [one.id, decision]]))}
                    />
                    {t.saved.decisions[decision]}
                  </label>
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ul>
      {strangers > 0 && <p className="notice">{text(lang, t.saved.restoreStrangers, { count: strangers })}</p>}
      {unread.length > 0 && (
        <p className="notice">{text(lang, t.files.foundUnread, { count: unread.length, names: list(lang, unread) })}</p>
      )}
      {aside > 0 && <p className="notice">{text(lang, t.saved.restoreAside, { count: aside })}</p>}
      <div className="buttons">
        <button type="button" className="button button-main" onClick={take}>
          {t.saved.restore}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t.files.discard}
        </button>
      </div>
    </section>
  )
}

/** What a restore did, in a sentence for each kind. */
function account({ added, replaced, kept }: Restored, lang: string, t: Messages['saved']): string {
  const said = (message: string, names: readonly string[]) =>
    names.length > 0 ? [text(lang, message, { names: list(lang, names) })] : []
  return [...said(t.restoredAdded, added), ...said(t.restoredReplaced, replaced), ...said(t.restoredKept, kept)].join(
    ' '
  )
}

/** A moment as a day. */
function dayOf(time: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(time)
}
