import { expect, test } from 'vitest'
import { randomFrom } from '../core/random.ts'
import { brokers } from '../server/brokers.ts'
import { collecting, join, lead, ledWorkshop, until } from '../server/room.ts'

const [workshops, people, kills] = [20, 6, 10]

for (const [name, start, isThere] of brokers)
  test.skipIf(!isThere)(
    `${name}, killed at ten random moments of twenty workshops, loses no ballot and no line, and doubles none`,
    async () => {
      const broker = await start()
      const random = randomFrom(16)
      const rooms = await Promise.all(
        Array.from({ length: workshops }, async (_, at) => {
          const led = await ledWorkshop(at + 1)
          const room = await lead(led, broker.address)
          room.desk.tell(collecting)
          const seats = await Promise.all(Array.from({ length: people }, () => join(led, broker.address)))
          return { led, room, seats }
        })
      )
      let isDying = true
      const dying = (async () => {
        for (let count = 0; count < kills; count++) {
          await new Promise(resolve => setTimeout(resolve, 200 + random() * 2500))
          await broker.kill()
          await new Promise(resolve => setTimeout(resolve, random() * 1500))
          await broker.restart()
        }
        isDying = false
      })()
      const vote = (round: 1 | 2) =>
        rooms.flatMap(({ seats }) =>
          seats.map(async (seat, at) => {
            await new Promise(resolve => setTimeout(resolve, random() * 8000))
            const link = await seat.handIn(at, 3, round)
            const id = `${round}${at}`.padEnd(16, '0')
            seat.seat.say({
              id,
              topic: 'xm-competencies/short/strategy',
              name: '',
              text: `line ${at} of round ${round}`
            })
            const has = (one: string) => seat.view().receipts[one] === 'counted'
            await until(`ballot and line ${at} of round ${round}`, () => has(link) && has(id), 120_000)
          })
        )
      await Promise.all(vote(1))
      for (const { led } of rooms) led.workshop = { ...led.workshop, phase: 'second', closedAt: Date.now() }
      await Promise.all(vote(2))
      await dying
      expect(isDying).toBe(false)
      expect(rooms.map(({ led }) => led.counted)).toEqual(rooms.map(() => 2 * people))
      expect(rooms.map(({ led }) => led.workshop.ballots.length)).toEqual(rooms.map(() => 2 * people))
      expect(rooms.map(({ led }) => led.lines.length)).toEqual(rooms.map(() => 2 * people))
      for (const { room, seats } of rooms) {
        room.close()
        for (const seat of seats) seat.close()
      }
      await broker.kill()
    },
    300_000
  )
