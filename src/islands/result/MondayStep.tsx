import { useStore } from '@nanostores/react'
import { type ReactNode, useContext } from 'react'
import type { FirstStep } from '../../core/first-step.ts'
import type { FormId, Model } from '../../core/model.ts'
import { partsOf } from '../../core/parts.ts'
import { stepId } from '../../core/step.ts'
import { text } from '../../i18n/text.ts'
import { planOf } from '../../stores/plan.ts'
import { questionOf } from '../../wording/items.ts'
import { partName, skillName, stageName } from '../../wording/names.ts'
import type { Speech } from '../../wording/speech.ts'
import { Planning } from '../plan/planning.ts'
import { startsPlan } from '../plan/starts-plan.ts'
import { Said } from '../ui/Said.tsx'
import { ViewLinks } from './view-links.ts'

interface Props {
  readonly model: Model
  readonly form: FormId
  readonly first: FirstStep
  /** The stage that the route leads to. */
  readonly target?: string | undefined
  readonly speech: Speech
}

/** The one thing to do on Monday, with who does it and what it takes, and the way on. */
export function MondayStep({ model, form, first, target, speech }: Props) {
  const { lang, t, words } = speech
  const said = t.results.first
  const questionnaire = useContext(Planning)?.questionnaire
  switch (first.kind) {
    case 'none':
      return null
    case 'answer': {
      const name = partName(words, first.dimension)
      const part = partsOf(model, form).find(({ items }) =>
        model.dimensions.some(
          ({ id, capabilities }) =>
            id === first.dimension && capabilities.some(one => one.items[form]?.some(item => items.includes(item)))
        )
      )
      return (
        <Panel when={said.when} title={text(lang, said.answer, { name })} speech={speech}>
          <p>{said.answerText}</p>
          {questionnaire && part && (
            <p className="buttons">
              <a className="button button-main" href={`${questionnaire}#${part.id}`}>
                {said.answerAction}
              </a>
            </p>
          )}
        </Panel>
      )
    }
    case 'find-out': {
      const name = `${skillName(words, first.item)}: ${questionOf(words, first.item)}`
      const part = partsOf(model, form).find(({ items }) => items.includes(first.item))?.id
      return (
        <Panel when={said.findOut} title={name} speech={speech}>
          <p>{text(lang, said.findOutText, { count: first.count })}</p>
          <p className="buttons">
            {questionnaire && part && (
              <a className="button button-main" href={`${questionnaire}#${part}/${first.item}`}>
                {said.findOutAction}
              </a>
            )}
            <ToPlan label={said.all} isQuiet={questionnaire !== undefined} />
          </p>
        </Panel>
      )
    }
    case 'step': {
      const stage = target ? stageName(words, target) : ''
      const more = first.more > 0 ? text(lang, said.more, { count: first.more, stage }) : ''
      return <AdvicePanel id={stepId(first.capability, first.from)} more={more} isWay speech={speech} />
    }
  }
}

interface AdviceProps {
  readonly id: string
  readonly more?: string
  /** Whether a route begins with it, which a plan takes up whole. */
  readonly isWay?: boolean
  readonly speech: Speech
}

/** A piece of advice as the step for Monday; its list says first who does it, then what it takes. */
export function AdvicePanel({ id, more = '', isWay = false, speech }: AdviceProps) {
  const { t, words } = speech
  const advice = words.advice[id]
  const said = t.results.first
  const assessment = useContext(Planning)?.assessment
  if (!advice) return null
  const facts = [
    [said.who, advice.who],
    [said.takes, advice.takes]
  ] as const
  return (
    <Panel when={said.when} title={advice.title} speech={speech}>
      <dl>
        {facts.map(
          ([name, fact]) =>
            fact && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Said speech={speech}>{fact}</Said>
                </dd>
              </div>
            )
        )}
      </dl>
      <p className="buttons">
        {assessment === undefined ? <ToPlan label={said.see} /> : <StartPlan {...{ assessment, isWay }} t={said} />}
        {more && (
          <span>
            <Said speech={speech}>{more}</Said>
          </span>
        )}
      </p>
    </Panel>
  )
}

interface PanelProps {
  readonly when: string
  readonly title: string
  readonly speech: Speech
  readonly children: ReactNode
}

function Panel({ when, title, speech, children }: PanelProps) {
  return (
    <section className="result-monday" aria-labelledby="monday-title">
      <p className="result-when">{when}</p>
      <h2 id="monday-title">
        <Said speech={speech}>{title}</Said>
      </h2>
      {children}
    </section>
  )
}

interface StartProps {
  readonly assessment: string
  readonly isWay: boolean
  readonly t: Speech['t']['results']['first']
}

/** Begins the plan with the whole route where there is one, and shows it; one that is begun is only shown. */
function StartPlan({ assessment, isWay, t }: StartProps) {
  const isBegun = useStore(planOf(assessment)).length > 0
  return isBegun ? <ToPlan label={t.open} /> : <ToPlan label={t.start} asks={isWay ? startsPlan : ''} />
}

interface ToPlanProps {
  readonly label: string
  readonly isQuiet?: boolean
  /** What the plan view is asked to do. */
  readonly asks?: string
}

/** The way to the plan view; nothing where a result has no views. */
function ToPlan({ label, isQuiet = false, asks = '' }: ToPlanProps) {
  const links = useContext(ViewLinks)
  return links ? (
    <a className={isQuiet ? 'button button-quiet no-print' : 'button button-main no-print'} href={links.plan + asks}>
      {label}
    </a>
  ) : null
}
