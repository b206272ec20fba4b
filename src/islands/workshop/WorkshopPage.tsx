import { useStore } from '@nanostores/react'
import { useEffect, useRef, useState } from 'react'
import { type Phase, roundOf, type Workshop } from '../../stores/workshop.ts'
import { goToPhase } from '../../stores/workshop-changes.ts'
import { hasVotes, isClosed, showsVotes } from '../../stores/workshop-state.ts'
import { $openWorkshop, closeWorkshop, refreshWorkshops, workshopOf } from '../../stores/workshops.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { bounded } from '../ui/Boundary.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { StorageNotices } from '../ui/StorageNotices.tsx'
import { WorkshopFileButton } from '../votes/WorkshopFileButton.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { AllHere } from './AllHere.tsx'
import { lateCollect, lateDesk, lateOutcome, latePrepare, lateReveal, lateRoom } from './later.ts'
import { Phases } from './Phases.tsx'
import { useArrivedBallot } from './use-arrived-ballot.ts'
import { WorkshopList } from './WorkshopList.tsx'

/** The facilitator's page: the list of workshops, or the one that is open in the phase in which it was left. */
export const WorkshopPage = bounded(Facilitator)

function Facilitator(speech: WorkshopSpeech) {
  const { lang, t } = speech
  const open = useStore($openWorkshop, { ssr: () => '' })
  const [isAlive, setAlive] = useState(false)
  const arrived = useArrivedBallot(speech)
  useEffect(() => {
    refreshWorkshops()
    setAlive(true)
  }, [])
  if (!isAlive) return <p role="status">{t.workshop.loading}</p>
  return (
    <div className="workshop">
      <div role="status">{arrived && <p className="notice">{arrived}</p>}</div>
      {open === '' ? (
        <WorkshopList speech={speech} />
      ) : (
        <OpenWorkshop key={open} id={Number.parseInt(open, 16)} speech={speech} />
      )}
      <StorageNotices sheet="" lang={lang} t={t.storage} />
    </div>
  )
}

function OpenWorkshop({ id, speech }: { id: number; speech: WorkshopSpeech }) {
  const { t } = speech
  const workshop = useStore(workshopOf(id))
  const top = useRef<HTMLDivElement>(null)
  const [closing, setClosing] = useState<Phase>()
  const phase = workshop?.phase
  const seen = useRef(phase)
  useEffect(() => {
    if (seen.current === phase) return
    seen.current = phase
    top.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [phase])
  if (!workshop) return <WorkshopList speech={speech} />
  const go = (to: Phase) => {
    setClosing(undefined)
    goToPhase(id, to)
  }
  const goOrAsk = (to: Phase) => {
    if (showsVotes(to) && hasVotes(workshop) && !isClosed(workshop)) setClosing(to)
    else go(to)
  }
  return (
    <div ref={top} className="workshop-open">
      <p className="quiet no-print">
        <button type="button" className="button button-quiet" onClick={closeWorkshop}>
          {t.workshop.list.close}
        </button>
      </p>
      <p className="workshop-title">{workshop.title}</p>
      <Phases workshop={workshop} onGo={goOrAsk} t={t.workshop.phases} />
      {closing && (
        <Confirm
          ask={t.workshop.collect.closing.ask}
          answers={[
            { label: t.workshop.collect.closing.no, act: () => setClosing(undefined) },
            { label: t.workshop.collect.closing.yes, act: () => go(closing) }
          ]}
        />
      )}
      <Arriving part={lateDesk} props={{ workshop, speech }} t={t.workshop} />
      {lateRoom && t.room && (
        <Arriving
          part={lateRoom}
          props={{ workshop, models: speech.models, lang: speech.lang, t: t.room }}
          t={t.workshop}
        />
      )}
      <PhaseBody workshop={workshop} go={go} speech={speech} />
      <div className="keep no-print">
        <AllHere asked={workshop.asked} speech={speech} />
      </div>
      {phase !== 'outcome' && (
        <div className="keep no-print">
          <WorkshopFileButton workshop={workshop} t={t.workshop} />
        </div>
      )}
    </div>
  )
}

interface BodyProps {
  readonly workshop: Workshop
  readonly go: (phase: Phase) => void
  readonly speech: WorkshopSpeech
}

function PhaseBody({ workshop, go, speech }: BodyProps) {
  const { phase } = workshop
  const t = speech.t.workshop
  const round = roundOf(phase)
  switch (phase) {
    case 'prepare':
      return <Arriving part={latePrepare} props={{ workshop, onDone: () => go('collect'), speech }} t={t} />
    case 'collect':
    case 'second': {
      const onReveal = () => go(phase === 'collect' ? 'reveal' : 'decide')
      return <Arriving key={phase} part={lateCollect} props={{ workshop, round, onReveal, speech }} t={t} />
    }
    case 'reveal':
    case 'decide':
      return <Arriving key={phase} part={lateReveal} props={{ workshop, round, onGo: go, speech }} t={t} />
    case 'outcome':
      return <Arriving part={lateOutcome} props={{ workshop, speech }} t={t} />
  }
}
