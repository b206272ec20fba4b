import type { Response } from '../../core/sheet.ts'
import { roomBroker } from '../../i18n/room-broker.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { AskByPhone } from '../room/AskByPhone.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { ActionForm } from './ActionForm.tsx'
import { Agree } from './Agree.tsx'
import { AskAgain } from './AskAgain.tsx'
import type { Panel } from './RevealControls.tsx'
import type { Acting } from './use-actions.ts'
import type { Agreeing } from './use-agreeing.ts'

interface Props {
  readonly panel: Panel
  readonly workshop: Workshop
  readonly topic: string
  readonly agreed: Response | undefined
  readonly agreeing: Agreeing
  readonly acting: Acting
  readonly onDone: () => void
  readonly speech: WorkshopSpeech
}

/** What is set in the row above the controls. */
export function PanelFoot({ panel, workshop, topic, agreed, agreeing, acting, onDone, speech }: Props) {
  switch (panel) {
    case 'agree':
      return <Agree agreed={agreed} agreeing={agreeing} speech={speech} />
    case 'again':
      return (
        <>
          {roomBroker !== '' && speech.t.room && workshop.room && (
            <AskByPhone
              key={`phone ${topic}`}
              workshop={workshop}
              topic={topic}
              onDone={onDone}
              lang={speech.lang}
              t={speech.t.room}
            />
          )}
          <AskAgain key={topic} workshop={workshop} topic={topic} onDone={onDone} speech={speech} />
        </>
      )
    case 'actions':
      return <ActionForm acting={acting} speech={speech} />
    default:
      return null
  }
}
