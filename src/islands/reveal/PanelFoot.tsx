import type { Response } from '../../core/sheet.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { ActionForm } from './ActionForm.tsx'
import { Agree } from './Agree.tsx'
import { AskAgain } from './AskAgain.tsx'
import type { Panel } from './RevealControls.tsx'
import type { Acting } from './use-actions.ts'
import type { Agreeing } from './use-agreeing.ts'

/** Only where there is a broker. */
const askByPhone = !__ROOM_BROKER__ ? undefined : late(async () => (await import('../room/AskByPhone.tsx')).AskByPhone)

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
  const { room } = speech.t
  switch (panel) {
    case 'agree':
      return <Agree agreed={agreed} agreeing={agreeing} speech={speech} />
    case 'again':
      return (
        <>
          {askByPhone && room && workshop.room && (
            <Arriving
              key={`phone ${topic}`}
              part={askByPhone}
              props={{ workshop, topic, onDone, lang: speech.lang, t: room }}
              t={speech.t.workshop}
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
