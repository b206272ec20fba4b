import { useEffect, useMemo, useRef, useState } from 'react'
import type { PresenterAct } from '../../core/workshop/presenter-keys.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import { topicName } from '../../wording/topic-name.ts'
import { wallTopic } from '../../wording/wall-topic.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import type { OrderedTally } from '../votes/use-tally.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { ActionsOnWall } from '../wall/ActionsOnWall.tsx'
import { TopicOnWall } from '../wall/TopicOnWall.tsx'
import { useFullScreen, usePresenterKeys } from '../wall/use-presenter.ts'
import { WallFrame } from '../wall/WallFrame.tsx'
import { Figures } from './Figures.tsx'
import { GoTo } from './GoTo.tsx'
import { PanelFoot } from './PanelFoot.tsx'
import { type Panel, RevealControls } from './RevealControls.tsx'
import { Talk } from './Talk.tsx'
import { useActions } from './use-actions.ts'
import { useAgreeing } from './use-agreeing.ts'
import { useTopicOnWall } from './use-topic-on-wall.ts'

/** Only where there is a broker. */
const lines = !__ROOM_BROKER__ ? undefined : late(async () => (await import('../room/LinesAtDesk.tsx')).LinesAtDesk)

export interface StageProps {
  readonly workshop: Workshop
  readonly tally: OrderedTally
  /** That on the wall. */
  readonly topic: ReadTopic
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/** The wall with its row of controls, and under it what belongs to the facilitator. */
export function RevealStage({ workshop, tally, topic, words, speech }: StageProps) {
  const { lang, dir, t } = speech
  const { room } = t
  const { reveal } = t.workshop
  const { ordered, voters } = tally
  const { id, title, hands, roles, named } = workshop
  const agreed = workshop.agreed[topic.key]
  const again = workshop.again?.[topic.key]
  const past = workshop.before?.votes[topic.key]
  const stage = useRef<HTMLDivElement>(null)
  const [isFull, toggleFull] = useFullScreen(stage)
  const [panel, setPanel] = useState<Panel>()
  const [isDark, setDark] = useState(false)
  const [noted, setNoted] = useState(0)
  const agreeing = useAgreeing(workshop, topic.key)
  const acting = useActions(id, words, speech)
  useEffect(() => {
    if (topic.key) stage.current?.scrollTo(0, 0)
  }, [topic.key])
  const at = ordered.findIndex(({ key }) => key === topic.key)
  const following = ordered[at + 1]
  const go = (to: string | undefined) => {
    setPanel(panel === 'agree' ? panel : undefined)
    if (to !== undefined && to !== topic.key) changeWorkshop(id, () => ({ topic: to }))
  }
  const turn = (by: 1 | -1) => go(ordered[at + by]?.key)
  const act = (asked: PresenterAct) => {
    setDark(asked === 'blank' && !isDark)
    if (asked === 'blank') return
    if (asked === 'next') turn(1)
    else if (asked === 'back') turn(-1)
    else {
      setPanel('agree')
      agreeing.set(asked)
    }
  }
  usePresenterKeys(dir, isFull, act)
  const shown = useMemo(
    () =>
      wallTopic({ topic, words: words[topic.model], voters, hands, roles, named, agreed, again, past }, { lang, t }),
    [topic, words, voters, hands, roles, named, agreed, again, past, lang, t]
  )
  const position = text(lang, reveal.position, { number: at + 1, total: ordered.length })
  const actions = panel === 'actions' ? acting.actions : undefined
  const hasWall = useTopicOnWall({ title, topic: shown, position, actions, isDark }, act)
  const readings = [
    { name: reveal.first, reading: topic.first },
    ...(topic.second ? [{ name: reveal.second, reading: topic.second }] : [])
  ]
  return (
    <>
      <WallFrame ref={stage} isFull={isFull}>
        {panel === 'go' ? (
          <GoTo workshop={workshop} topics={ordered} topic={topic.key} words={words} onGo={go} speech={speech} />
        ) : actions ? (
          <ActionsOnWall
            actions={actions}
            remove={{
              label: t.plan.remove,
              named: what => text(lang, t.plan.removeOf, { step: what }),
              act: acting.remove
            }}
          />
        ) : (
          <TopicOnWall topic={shown} lang={lang} label={reveal.rungsOf} isBrief={panel !== undefined} />
        )}
        <div className="reveal-foot no-print">
          <PanelFoot
            panel={panel}
            workshop={workshop}
            topic={topic.key}
            agreed={agreed}
            agreeing={agreeing}
            acting={acting}
            onDone={() => setPanel(undefined)}
            speech={speech}
          />
          <RevealControls
            topics={ordered}
            at={at}
            agreed={agreed}
            panel={panel}
            onPanel={setPanel}
            onTurn={turn}
            isFull={isFull}
            onFull={toggleFull}
            speech={speech}
          />
        </div>
        {isDark && hasWall && <p role="status">{reveal.blank}</p>}
        {isDark && !hasWall && (
          <button type="button" className="reveal-dark" aria-label={reveal.blank} onClick={() => setDark(false)} />
        )}
      </WallFrame>
      <p className="quiet no-print">{reveal.keys}</p>
      <Talk
        noted={noted}
        next={following && topicName(following, words[following.model])}
        workshop={workshop}
        topic={topic}
        words={words[topic.model]}
        speech={speech}
      />
      {lines && room && (workshop.room || workshop.live) && (
        <Arriving
          part={lines}
          props={{ workshop, topic: topic.key, onNoted: () => setNoted(noted + 1), lang, t: room.line }}
          t={t.workshop}
        />
      )}
      <Figures
        topic={topic.key}
        readings={readings}
        voters={again ? [] : topic.second ? voters.second : voters.first}
        roles={roles}
        isNameless={!named}
        speech={speech}
      />
    </>
  )
}
