import { useCallback, useMemo, useState } from 'react'
import { expectedCount } from '../../core/workshop/attendance.ts'
import { topicsOf } from '../../core/workshop/topic.ts'
import { number, text as say } from '../../i18n/text.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Finding } from '../../stores/collect.ts'
import { takeBallots } from '../../stores/take-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { isClosed } from '../../stores/workshop-state.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { Confirm } from '../ui/Confirm.tsx'
import { Timer } from '../votes/Timer.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { BallotList } from './BallotList.tsx'
import { Findings } from './Findings.tsx'
import { HandedIn } from './HandedIn.tsx'
import { HandsTally } from './HandsTally.tsx'
import { InvitationBox } from './InvitationBox.tsx'
import { useInvitation } from './invitation-link.ts'
import { LateBallots } from './LateBallots.tsx'
import { lateCamera } from './late-camera.ts'
import { lateFinished } from './late-finished.ts'
import { PasteBox } from './PasteBox.tsx'
import { Twins } from './Twins.tsx'
import { useCollectingOnWall } from './use-collecting-on-wall.ts'

interface Props {
  readonly workshop: Workshop
  readonly round: 1 | 2
  readonly onReveal: () => void
  readonly speech: WorkshopSpeech
}

/** A silent vote: the invitation goes out, ballots come in. Nothing here says what anyone voted. */
export function Collect({ workshop, round, onReveal, speech }: Props) {
  const { lang, t, models } = speech
  const words = t.workshop.collect
  const { id } = workshop
  const [findings, setFindings] = useState<readonly Finding[]>()
  const [isWorking, setWorking] = useState(false)
  const [isScanning, setScanning] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const topics = useMemo(() => topicsOf(workshop.asked, models), [workshop.asked, models])
  const ballots = useMemo(() => castBallots(workshop.ballots, models), [workshop.ballots, models])
  const take = useCallback(
    async (text: string) => {
      setWorking(true)
      const found = await takeBallots(id, text, models)
      setFindings(found)
      setWorking(false)
      return found.some(({ fate }) => fate === 'counted' || fate === 'replaced')
    },
    [id, models]
  )
  const own = ballots.filter(ballot => ballot.round === round).length
  const total = expectedCount(workshop)
  const counted = total === undefined ? number(lang, own) : say(lang, words.ofCount, { count: own, total })
  const { address, figures } = useInvitation(workshop, round, speech)
  const onWall =
    total === undefined ? say(lang, words.handedIn, { count: own }) : say(lang, words.ofExpected, { count: own, total })
  useCollectingOnWall(workshop, round, address, figures, own === 0 ? words.none : onWall, speech)
  const isMissing = round === 1 && !isClosed(workshop) && own < (total ?? 0)
  const part = round === 1 ? 'silent' : 'second'
  const minutes = workshop.agenda.find(item => item.part === part)?.minutes ?? 10
  const hands = workshop.hands[round] ?? {}
  const hasVotes = workshop.ballots.length > 0 || Object.keys(hands).length > 0
  return (
    <div className="workshop-collect">
      <h2 tabIndex={-1}>{round === 1 ? words.title : words.secondTitle}</h2>
      {round === 1 && workshop.before && (
        <Arriving part={lateFinished} props={{ workshop: id, before: workshop.before, speech }} t={t.workshop} />
      )}
      <HandedIn workshop={workshop} round={round} ballots={ballots} lang={lang} t={words} />
      <div className="buttons">
        <button
          type="button"
          className="button button-main"
          disabled={!hasVotes}
          onClick={() => (isMissing ? setAsking(true) : onReveal())}
        >
          {round === 1 ? words.reveal : words.revealSecond}
        </button>
        <span className="quiet">{hasVotes ? words.hidden : words.tooFew}</span>
      </div>
      {isAsking && (
        <Confirm
          ask={say(lang, words.closing.askMissing, { count: own, total: total ?? own })}
          answers={[
            { label: words.closing.no, act: () => setAsking(false) },
            { label: words.closing.yes, act: onReveal }
          ]}
        />
      )}
      {round === 1 && isClosed(workshop) && <p className="notice">{words.closed}</p>}
      <Twins workshop={workshop} round={round} speech={speech} />
      <LateBallots workshop={workshop} speech={speech} />
      <Timer workshop={workshop} of={workshop.phase} minutes={minutes} lang={lang} t={t.workshop.timer} />
      <InvitationBox workshop={workshop} round={round} address={address} figures={figures} speech={speech} />
      <section className="workshop-group">
        <PasteBox onTake={take} isWorking={isWorking} lang={lang} t={words} />
        <p className="buttons">
          <button type="button" className="button" aria-pressed={isScanning} onClick={() => setScanning(!isScanning)}>
            {isScanning ? words.cameraStop : words.camera}
          </button>
        </p>
        {isScanning && <Arriving part={lateCamera} props={{ onText: take, count: counted, t: words }} t={t.workshop} />}
        <Findings findings={findings} isWorking={isWorking} lang={lang} t={words} />
      </section>
      <BallotList workshop={workshop} round={round} speech={speech} />
      <HandsTally workshop={workshop} round={round} topics={topics} speech={speech} />
    </div>
  )
}
