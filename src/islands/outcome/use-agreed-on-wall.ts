import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Topic } from '../../core/workshop/topic.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { planOf } from '../../stores/plan.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { topicName } from '../../wording/topic-name.ts'
import { decisionCell } from '../../wording/vote-figures.ts'
import { wallActions } from '../../wording/wall-actions.ts'
import type { WallView } from '../../wording/wall-view.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import { useOnWall } from '../wall/use-on-wall.ts'

/** Puts on the wall what the room agreed on, question by question, and what it is going to do. */
export function useAgreedOnWall(
  { id, title, agreed }: Workshop,
  topics: readonly Topic[],
  words: Readonly<Record<string, ModelWords>>,
  { lang, t }: WorkshopSpeech
): void {
  const plan = useStore(planOf(planningOf(id)))
  const view = useMemo((): WallView => {
    const lines = topics.map(one => [topicName(one, words[one.model]), decisionCell(agreed[one.key], lang, t)] as const)
    const actions =
      plan.length > 0 ? wallActions(plan, undefined, new Map(Object.entries(words)), { lang, t }) : undefined
    return { kind: 'agreed', title, heading: t.workshop.outcome.title, lines, ...(actions && { actions }) }
  }, [title, agreed, topics, words, lang, t, plan])
  useOnWall(view)
}
