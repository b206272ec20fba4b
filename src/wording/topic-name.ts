import type { Topic } from '../core/workshop/topic.ts'
import type { BriefWords } from '../i18n/model-words.ts'

/** What a topic is called: a ladder by its skill, another item by its statement. */
export function topicName({ item, capability }: Topic, words: BriefWords | undefined): string {
  return words?.items[item]?.statement ?? words?.capabilities[capability]?.name ?? item
}
