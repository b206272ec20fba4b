import type { Sheet } from '../../../src/core/sheet.ts'

/** A link as the first release wrote it, what it says and where that stood then. */
export interface FirstLink {
  readonly name: string
  readonly link: string
  readonly sheet: Sheet
  /** Score, low and high, to six decimals. */
  readonly overall: readonly [number, number, number]
  /** The stage or the level: as it is, at worst, at best. */
  readonly standing: readonly (string | null)[]
}

/** One for every form of version 1, labelled "Spring". They open for ever: a line here is never changed, but for `standing`, which follows today's bars. */
export const firstLinks: readonly FirstLink[] = [
  {
    name: 'twenty ladders',
    link: '1AQEMFJiVAWb1j-8ACdUGU3ByaW5nxSDsvw',
    sheet: {
      model: 'xm-competencies',
      modelVersion: 1,
      form: 'short',
      date: '2026-11-22',
      answers: {
        strategy: 4,
        roadmap: 'unknown',
        governance: 1,
        'value-planning': 1,
        'value-delivery': 2,
        metrics: 4,
        expertise: 1,
        enablement: 3,
        listening: 1,
        'data-integration': 5,
        discovery: 'na',
        distribution: 2,
        'immediate-response': 'unknown',
        'continuous-improvement': 1,
        'strategic-decisions': 'na',
        'process-integration': 'na',
        visioning: 3,
        design: 'unknown'
      }
    },
    overall: [2.25, 1.888889, 3.111111],
    standing: ['initiate', 'initiate', 'mobilize']
  },
  {
    name: 'sixty practices',
    link: '1AQENPKIvS91dvDUd6I1btTPmE8j0d2RRdMDgCdUGU3ByaW5ngP69oQ',
    sheet: {
      model: 'xm-competencies',
      modelVersion: 1,
      form: 'long',
      date: '2026-11-22',
      answers: {
        'strategy:promise': 5,
        'strategy:proof': 4,
        'roadmap:sequence': 2,
        'roadmap:budget': 'na',
        'roadmap:review': 5,
        'governance:sponsor': 1,
        'governance:forum': 3,
        'governance:escalation': 'unknown',
        'value-planning:case': 'na',
        'value-planning:baseline': 2,
        'value-planning:finance': 5,
        'value-delivery:tracking': 'unknown',
        'value-delivery:attribution': 'unknown',
        'value-delivery:reinvestment': 'na',
        'metrics:owner': 4,
        'metrics:journey': 1,
        'metrics:use': 5,
        'communications:staff': 2,
        'communications:customers': 1,
        'communications:partners': 'unknown',
        'expertise:core-team': 'na',
        'expertise:methods': 5,
        'enablement:roles': 4,
        'enablement:coaching': 3,
        'enablement:recognition': 2,
        'listening:journeys': 5,
        'listening:unsolicited': 5,
        'listening:employees': 'unknown',
        'data-integration:join': 'unknown',
        'data-integration:consent': 5,
        'data-integration:access': 1,
        'discovery:causes': 4,
        'discovery:value': 'na',
        'discovery:check': 'unknown',
        'distribution:audience': 3,
        'distribution:usage': 2,
        'immediate-response:owner': 3,
        'immediate-response:empowerment': 'unknown',
        'immediate-response:follow-up': 2,
        'continuous-improvement:backlog': 1,
        'continuous-improvement:root-cause': 'na',
        'continuous-improvement:verification': 2,
        'strategic-decisions:papers': 1,
        'strategic-decisions:weight': 'unknown',
        'strategic-decisions:revisit': 'na',
        'process-integration:operations': 3,
        'process-integration:people': 1,
        'visioning:future': 5,
        'visioning:portfolio': 5,
        'design:research': 'unknown',
        'design:prototype': 4,
        'design:access': 'unknown',
        'integration:consistency': 1,
        'integration:retirement': 'unknown'
      }
    },
    overall: [3.104167, 2.37963, 3.75],
    standing: ['mobilize', 'initiate', 'scale']
  },
  {
    name: 'the pyramid',
    link: '1AgEMGOZOhM2VdT1u9QnVBlNwcmluZ59QQ40',
    sheet: {
      model: 'cx-pyramid',
      modelVersion: 1,
      form: 'short',
      date: '2026-11-22',
      answers: {
        'inform:findable': 'na',
        'inform:correct': 1,
        'inform:plain': 4,
        'inform:current': 4,
        'solve:reach': 'na',
        'solve:understand': 2,
        'solve:close': 4,
        'fulfil:goal': 'unknown',
        'fulfil:complete': 3,
        'fulfil:ownership': 3,
        'fulfil:exceptions': 1,
        'anticipate:remember': 2,
        'anticipate:suggest': 5,
        'anticipate:next-step': 'unknown',
        'anticipate:choice': 5,
        'preempt:detect': 1,
        'preempt:warn': 'na',
        'preempt:repair': 2,
        'preempt:prevent': 'unknown',
        'elevate:progress': 'na',
        'elevate:safety': 3,
        'elevate:ability': 'unknown',
        'elevate:proof': 5
      }
    },
    overall: [2.972222, 2.486111, 3.486111],
    standing: [null, null, null]
  }
]
