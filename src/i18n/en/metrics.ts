import { beside } from './metrics/beside.ts'
import { data } from './metrics/data.ts'
import { kept } from './metrics/kept.ts'
import { questions } from './metrics/questions.ts'
import { scores } from './metrics/scores.ts'
import { waits } from './metrics/waits.ts'
import { worth } from './metrics/worth.ts'

/** What customers say and do, worked out with its error. */
export const metrics = {
  link: 'Work out NPS, CSAT, CES and response time',
  home: 'How far can you trust your score?',
  homeText:
    'Do you ask customers for a score already? Work it out with its margin of error, see whether the change since last time is more than noise, and how many more answers you need.',
  all: 'All metrics',
  more: 'When you have more than counts',
  moreText: 'For whoever has the raw answers, or must say what it is worth.',
  calculator: 'Work it out',
  sources: 'Sources',
  foreign: 'This page has not been translated into your language yet, so you see it in English.',
  beside,
  data,
  kept,
  questions,
  scores,
  waits,
  worth
} as const
