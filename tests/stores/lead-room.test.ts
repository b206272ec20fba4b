import { describe, expect, test } from 'vitest'
import { mostLinesOn } from '../../src/core/workshop/room/kept-lines.ts'
import { openBrowser } from './browser.ts'
import { aWorkshop, models } from './workshops-made.ts'

openBrowser()
const { fateOf, giveRoom, takeLine, takeRoomAway } = await import('../../src/stores/lead-room.ts')
const { keepWorkshop, workshopOf } = await import('../../src/stores/workshops.ts')
const { closePoints, keepGiven, keepPoints, keptOf } = await import('../../src/stores/room-kept.ts')
const { forgetNames } = await import('../../src/stores/workshop-names.ts')
const { parseWorkshop } = await import('../../src/stores/workshop.ts')

describe('what a seat is told of its ballot', () => {
  test.each([
    ['counted', 'counted'],
    ['replaced', 'counted'],
    ['again', 'counted'],
    ['older', 'counted'],
    ['late', 'aside'],
    ['removed', 'aside'],
    ['other-form', 'refused'],
    ['other-key', 'refused'],
    ['early', undefined],
    [undefined, undefined]
  ] as const)('%s is %s', (fate, told) => {
    expect(fateOf(fate)).toBe(told)
  })
})

test('a workshop keeps its room, and goes on without where it is taken away or was edited', async () => {
  keepWorkshop(await aWorkshop(7))
  await giveRoom(7)
  const { room } = workshopOf(7).get() ?? {}
  expect(room?.id).toHaveLength(22)
  expect(parseWorkshop(JSON.parse(JSON.stringify(workshopOf(7).get())))?.room).toEqual(room)
  expect(parseWorkshop({ ...workshopOf(7).get(), room: { id: 4 } })).toMatchObject({ id: 7, room: undefined })
  await takeRoomAway(7)
  expect(workshopOf(7).get()?.room).toBeUndefined()
})

const line = { seat: 'a', id: 'b', topic: 'xm-competencies/short/strategy', name: 'Sara', text: 'Ask the night desk' }

describe('a line of evidence', () => {
  test('is kept beside its question once, with its name in a named workshop, and loses it with the others', async () => {
    keepWorkshop(await aWorkshop(8, { named: true }))
    expect([takeLine(8, line, models), takeLine(8, line, models)]).toEqual(['counted', 'counted'])
    const lines = () => keptOf(parseWorkshop(JSON.parse(JSON.stringify(workshopOf(8).get()))) ?? {}).lines
    expect(lines()).toEqual([{ id: 'b', topic: line.topic, name: 'Sara', text: line.text }])
    forgetNames(8, models)
    expect(lines()).toEqual([{ id: 'b', topic: line.topic, text: line.text }])
  })

  test('on a question that is not asked is refused, and in a workshop that is gone gets no receipt', async () => {
    keepWorkshop(await aWorkshop(9))
    expect(takeLine(9, { ...line, topic: 'xm-competencies/short/none' }, models)).toBe('refused')
    expect(takeLine(10, line, models)).toBeUndefined()
    for (let count = 0; count < mostLinesOn; count++) takeLine(9, { ...line, id: `${count}` }, models)
    expect(takeLine(9, { ...line, id: 'one more' }, models)).toBe('refused')
    expect(keptOf(workshopOf(9).get() ?? {}).lines).toHaveLength(mostLinesOn)
  })
})

describe('points for steps', () => {
  const points = { session: 7, steps: [{ key: 'm/a-1' }, { key: 'own/1', text: 'Paint the door' }], given: {} }
  const given = new Map([['aa', { counter: 1, values: [1, 2] }]])

  test('are kept seat by seat while they are open, and by nobody once they are closed', async () => {
    keepWorkshop(await aWorkshop(11))
    keepPoints(11, points)
    keepGiven(11, 8, given)
    expect(keptOf(workshopOf(11).get() ?? {}).points).toEqual(points)
    keepGiven(11, 7, given)
    expect(keptOf(workshopOf(11).get() ?? {}).points?.given).toEqual({ aa: { counter: 1, values: [1, 2] } })
    closePoints(11)
    const closed = { ...points, closed: { people: 1, totals: [1, 2] } }
    expect(keptOf(workshopOf(11).get() ?? {}).points).toEqual(closed)
    keepGiven(11, 7, given)
    closePoints(11)
    expect(keptOf(workshopOf(11).get() ?? {}).points).toEqual(closed)
    keepPoints(11, undefined)
    expect(keptOf(workshopOf(11).get() ?? {}).points).toBeUndefined()
  })

  test('that were edited are none, and leave the lines as they are', () => {
    const lines = [{ id: 'b', topic: 't', text: 'x' }]
    expect(keptOf({ live: { lines, points: { session: 'x' } } })).toEqual({ lines, points: undefined })
    expect(keptOf({ live: { lines: 'x' } })).toEqual({ lines: [], points: undefined })
    expect(keptOf({})).toEqual({ lines: [], points: undefined })
  })
})
