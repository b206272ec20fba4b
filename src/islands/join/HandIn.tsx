import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Asked, InvitationRead } from '../../core/invitation.ts'
import { unanswered } from '../../core/progress.ts'
import { number, text } from '../../i18n/text.ts'
import { ballotSheet, contentOf, handIn, type ParticipationStore } from '../../stores/participation.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { LinkBox } from '../link-box/LinkBox.tsx'
import type { AskedPart } from './asked-parts.ts'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly invitation: InvitationRead
  readonly asked: readonly Asked[]
  readonly parts: readonly AskedPart[]
  /** One for each of `asked`. */
  readonly sheets: readonly StoredSheet[]
  readonly $part: ParticipationStore
  readonly sealing: boolean | undefined
  readonly onOpen: (part: string) => void
  readonly onBack: () => void
  readonly speech: JoinSpeech
}

/** The last page: what is open, and the ballot to hand in, made anew after every change. */
export function HandIn({ invitation, asked, parts, sheets, $part, sealing, onOpen, onBack, speech }: Props) {
  const { lang, t, models, collecting } = speech
  const part = useStore($part)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const cast = asked.flatMap((each, at) => {
    const [model, sheet] = [models.find(({ id }) => id === each.model), sheets[at]]
    return model && sheet ? [ballotSheet(each, model, sheet)] : []
  })
  const open = parts.map(each => {
    const answers = sheets[asked.indexOf(each.asked)]?.answers ?? {}
    return { id: each.id, count: unanswered(each.items, answers).length }
  })
  const missing = open.reduce((sum, { count }) => sum + count, 0)
  const total = parts.reduce((sum, { items }) => sum + items.length, 0)
  const handed = part.handed[invitation.round]
  const isChanged = handed !== undefined && handed.content !== contentOf(part, cast, models)
  const make = async () => {
    setState('working')
    try {
      await handIn($part, invitation, cast, models, sealing === true)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  const isSealed = handed?.link.startsWith('3') === true
  return (
    <section className="hand-in">
      <h2 tabIndex={-1}>{t.join.handInTitle}</h2>
      {missing === total ? (
        <p className="notice">{t.join.nothing}</p>
      ) : (
        <p>{missing === 0 ? t.join.allAnswered : text(lang, t.join.someOpen, { count: missing })}</p>
      )}
      {(handed === undefined || isChanged) && (
        <>
          {isChanged && <p className="notice">{t.join.changed}</p>}
          {sealing === false && <p className="notice">{t.join.unsealed}</p>}
          <p className="buttons">
            <button
              type="button"
              className="button button-main"
              disabled={missing === total || state === 'working' || sealing === undefined}
              onClick={() => void make()}
            >
              {handed ? t.join.handAgain : t.join.hand}
            </button>
          </p>
        </>
      )}
      <div role="status">
        {state === 'working' && <p>{t.join.working}</p>}
        {state === 'failed' && <p className="notice">{t.join.madeFailed}</p>}
        {handed && !isChanged && (
          <p>
            <strong>{isSealed ? t.join.made : t.join.madeUnsealed}</strong>{' '}
            {handed.revision > 0 && text(lang, t.join.revision, { number: number(lang, handed.revision + 1) })}
          </p>
        )}
      </div>
      {handed && !isChanged && (
        <LinkBox
          link={`${location.origin}${collecting}#${handed.link}`}
          label={t.join.ballotLink}
          qrLabel={t.join.ballotQr}
          fileName={`${t.join.fileName}-${invitation.round}.txt`}
          isOpen={!isSealed}
          t={t.box}
        />
      )}
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => (missing === total ? onOpen(parts[0]?.id ?? '') : onBack())}
        >
          {t.join.toQuestions}
        </button>
      </p>
    </section>
  )
}
