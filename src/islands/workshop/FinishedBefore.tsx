import { useStore } from '@nanostores/react'
import { useMemo, useRef } from 'react'
import { isAdvised } from '../../core/plan.ts'
import { asksLaterWhetherItHelped } from '../../core/proof.ts'
import { wordsOn } from '../../i18n/foreign-words.ts'
import { day, text } from '../../i18n/text.ts'
import { today } from '../../stores/browser/clock.ts'
import { planOf } from '../../stores/plan.ts'
import type { Before } from '../../stores/workshop.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { stepWords } from '../../wording/step-words.ts'
import { HelpedQuestion } from '../plan/HelpedQuestion.tsx'
import { useModels } from '../ui/load-models.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

interface Props {
  readonly workshop: number
  readonly before: Before
  readonly speech: WorkshopSpeech
}

/** Of a workshop that is held again, what was done since the last one: asked one by one before anybody votes. */
export function FinishedBefore({ workshop, before, speech }: Props) {
  const { lang, dir, t, forms } = speech
  const assessment = planningOf(workshop)
  const plan = useStore(planOf(assessment))
  const head = useRef<HTMLHeadingElement>(null)
  const models = useModels(
    forms,
    plan.flatMap(step => (isAdvised(step) ? [step.model] : []))
  )
  const words = useMemo(() => new Map([...models].map(([id, one]) => [id, wordsOn(lang, one.words)])), [models, lang])
  const waiting = plan.filter(step => asksLaterWhetherItHelped(step, today()))
  const [step] = waiting
  const own = step && isAdvised(step) ? words.get(step.model) : undefined
  const said = t.workshop.prepare
  if (!step || (isAdvised(step) && !own)) return null
  return (
    <section className="stack">
      <h3 ref={head} tabIndex={-1}>
        {said.finished}
      </h3>
      <p className="quiet">{text(lang, said.finishedText, { date: day(lang, before.on), count: waiting.length })}</p>
      <HelpedQuestion
        step={step}
        title={stepWords(step, words, lang, t.plan).title}
        assessment={assessment}
        lang={lang}
        speech={own && { lang, dir, t, words: own, pageOf: () => '' }}
        t={{ ...t.plan, helpedLater: said.finishedLater }}
        today={today()}
        onSaid={() => head.current?.focus()}
      />
    </section>
  )
}
