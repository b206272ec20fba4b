import { describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { aWorkshop } from './workshops-made.ts'

openBrowser()
const { fateOf, giveRoom, takeRoomAway } = await import('../../src/stores/lead-room.ts')
const { keepWorkshop, workshopOf } = await import('../../src/stores/workshops.ts')
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
  takeRoomAway(7)
  expect(workshopOf(7).get()?.room).toBeUndefined()
})
