import { useEffect, useMemo, useRef, useState } from 'react'
import type { PresenterAct } from '../../core/workshop/presenter-keys.ts'
import type { ReadTopic } from '../../core/workshop/tally.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { changeWorkshop } from '../../stores/workshop-changes.ts'
import { wallTopic } from '../../wording/wall-topic.ts'
import type { OrderedTally } from '../votes/use-tally.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { TopicOnWall } from '../wall/TopicOnWall.tsx'
import { WallFrame } from '../wall/WallFrame.tsx'
import { Agree } from './Agree.tsx'
import { Figures } from './Figures.tsx'
import { GoTo } from './GoTo.tsx'
import { type Panel, RevealControls } from './RevealControls.tsx'
import { Talk } from './Talk.tsx'
import { useAgreeing } from './use-agreeing.ts'
import { useFullScreen, usePresenterKeys } from './use-presenter.ts'

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
  const { reveal } = t.workshop
  const { ordered, voters } = tally
  const { id, hands, roles, named } = workshop
  const agreed = workshop.agreed[topic.key]
  const stage = useRef<HTMLDivElement>(null)
  const [isFull, toggleFull] = useFullScreen(stage)
  const [panel, setPanel] = useState<Panel>()
  const [isDark, setDark] = useState(false)
  const agreeing = useAgreeing(workshop, topic.key)
  useEffect(() => {
    if (topic.key) stage.current?.scrollTo(0, 0)
  }, [topic.key])
  const at = ordered.findIndex(({ key }) => key === topic.key)
  const go = (to: string | undefined) => {
    setPanel(panel === 'go' ? undefined : panel)
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
    () => wallTopic({ topic, words: words[topic.model], voters, hands, roles, named, agreed }, { lang, t }),
    [topic, words, voters, hands, roles, named, agreed, lang, t]
  )
  const readings = [
    { name: reveal.first, reading: topic.first },
    ...(topic.second ? [{ name: reveal.second, reading: topic.second }] : [])
  ]
  return (
    <>
      <WallFrame ref={stage} isFull={isFull}>
        {panel === 'go' ? (
          <GoTo workshop={workshop} topics={ordered} topic={topic.key} words={words} onGo={go} speech={speech} />
        ) : (
          <TopicOnWall topic={shown} lang={lang} label={reveal.rungsOf} isBrief={panel === 'agree'} />
        )}
        <div className="reveal-foot no-print">
          {panel === 'agree' && <Agree agreed={agreed} agreeing={agreeing} speech={speech} />}
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
        {isDark && (
          <button type="button" className="reveal-dark" aria-label={reveal.blank} onClick={() => setDark(false)} />
        )}
      </WallFrame>
      <p className="quiet no-print">{reveal.keys}</p>
      <Talk workshop={workshop} topic={topic} words={words[topic.model]} speech={speech} />
      <Figures
        topic={topic.key}
        readings={readings}
        voters={topic.second ? voters.second : voters.first}
        roles={roles}
        speech={speech}
      />
    </>
  )
}
