import { adviceOf, isAdvised, type PlanStatus, type PlanStep } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import { adviceText } from './advice-text.ts'
import { ownerOf } from './owner-text.ts'
import { noteOf } from './plan-rows.ts'
import { stepWords, type WholeWordsOf } from './step-words.ts'

/** The statuses that a new project of Jira has; its headings and these are English in every language. */
const statuses: Readonly<Record<PlanStatus, string>> = { open: 'To Do', started: 'In Progress', done: 'Done' }

/**
 * The plan in the columns that Jira's import of CSV knows by their names
 * (https://confluence.atlassian.com/adminjiracloud/importing-data-from-csv-776636762.html): one issue a step. Only an
 * address of e-mail names somebody there; other owners are named in the description.
 */
export function planJiraRows(
  plan: readonly PlanStep[],
  words: WholeWordsOf,
  lang: string,
  t: Messages['plan']
): string[][] {
  return [
    ['Summary', 'Issue Type', 'Status', 'Assignee', 'Due Date', 'Labels', 'Description'],
    ...plan.map(step => {
      const { title, skill } = stepWords(step, words, lang, t)
      const owner = ownerOf(step)
      const isAddress = isMailAddress(owner)
      const advice = isAdvised(step) ? adviceText(words.get(step.model)?.advice[adviceOf(step)]?.html ?? '') : ''
      const parts = [skill, owner && !isAddress ? `${t.owner}: ${owner}` : '', noteOf(step, t), advice]
      return [
        title.replace(/\s+/g, ' '),
        'Task',
        statuses[step.status],
        isAddress ? owner : '',
        step.due ?? '',
        isAdvised(step) ? `sextant-${step.capability}` : 'sextant',
        parts.filter(Boolean).join('\n\n')
      ]
    })
  ]
}

/** `isMailAddress('tom@inn.example') // => true` */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text)
}
