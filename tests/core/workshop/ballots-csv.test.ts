import { expect, test } from 'vitest'
import { ballotsCSV } from '../../../src/core/workshop/ballots-csv.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import type { CastBallot } from '../../../src/core/workshop/votes.ts'
import { competency, stagesModel } from '../models.ts'

const model = stagesModel([competency('lead', ['strategy', 'roadmap'])])
const topics = topicsOf([{ model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] }], [model])
const sheet = { model: 'small', modelVersion: 1, form: 'short' } as const
const first: CastBallot = {
  workshop: 1,
  ballot: 255,
  role: 0,
  round: 1,
  revision: 0,
  name: '=SUM(A1), "Sara"',
  sheets: [{ ...sheet, answers: { strategy: 2, roadmap: 'na' } }]
}

test('one line a ballot that counts, with what would run as a formula disarmed', () => {
  const ballots: CastBallot[] = [
    first,
    { ...first, round: 2, name: 'Sara', role: null, sheets: [{ ...sheet, answers: { strategy: 3 } }] },
    { ...first, ballot: 1, role: 9, name: 'Omid', sheets: [] },
    { ...first, ballot: 1, revision: 1, role: 9, sheets: [] }
  ]
  const { name: _, ...nameless } = { ...first, ballot: 2 }
  expect(ballotsCSV([...ballots, nameless], topics, ['front line'], true).split('\r\n')).toEqual([
    'ballot,round,revision,role,name,small/short/strategy,small/short/roadmap',
    `000000ff,1,0,front line,"'=SUM(A1), ""Sara""",2,na`,
    `00000001,1,1,,"'=SUM(A1), ""Sara""",,`,
    '00000002,1,0,front line,,2,na',
    '000000ff,2,0,,Sara,3,',
    ''
  ])
})

test('a workshop without names has no column for them', () => {
  expect(ballotsCSV([first], topics, ['front line'], false)).toBe(
    'ballot,round,revision,role,small/short/strategy,small/short/roadmap\r\n000000ff,1,0,front line,2,na\r\n'
  )
})
