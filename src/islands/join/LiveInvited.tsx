import { useStore } from '@nanostores/react'
import { type ComponentType, useMemo } from 'react'
import type { InvitationRead } from '../../core/workshop/invitation.ts'
import type { Messages } from '../../i18n/messages.ts'
import { $takenSeat } from '../../stores/live-room.ts'
import { wordsOfAll } from '../../stores/wanted-models.ts'
import { SeatPanel } from '../room/SeatPanel.tsx'
import type { JoinSpeech } from './join-words.ts'

interface Props {
  readonly invitation: InvitationRead
  readonly Invited: ComponentType<{ invitation: InvitationRead; speech: JoinSpeech }>
  readonly speech: JoinSpeech
  readonly t: Messages['room']
}

/** A participant's page in a live room: it turns to the second vote when the room does. */
export function LiveInvited({ invitation, Invited, speech, t }: Props) {
  const phase = useStore($takenSeat)?.view.state?.phase
  const isSecond = phase === 'second' || phase === 'decide' || phase === 'outcome'
  const round = isSecond ? Math.max(invitation.round, 2) : invitation.round
  const current = useMemo(() => ({ ...invitation, round }), [invitation, round])
  const files = useMemo(
    () =>
      speech.forms
        .filter(form => invitation.entries.some(entry => entry.ok && entry.asked.model === form.model))
        .map(form => form.files),
    [speech.forms, invitation]
  )
  const wanted = useStore(wordsOfAll(files))
  return (
    <>
      <SeatPanel
        invitation={invitation}
        models={speech.models}
        words={wanted.state === 'ready' ? wanted.words : undefined}
        lang={speech.lang}
        t={t}
      />
      <Invited key={`${invitation.workshop}/${round}`} invitation={current} speech={speech} />
    </>
  )
}
