/**
 * Opens rooms of thirty, and shows the votes in all of them at the same moment, until half of the phones wait for more than a
 * second: `npm run bench:rooms`. Broker and phones share the machine.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { roomName } from '../../src/core/workshop/room/room.ts'
import { readRoomState } from '../../src/core/workshop/room/room-state.ts'
import { openRoomLine } from '../../src/stores/browser/room-line.ts'
import { roomCipher } from '../../src/stores/room-cipher.ts'
import { readSigned, roomOf } from '../../src/stores/room-keys.ts'
import { freePort } from '../port.ts'
import { hasMosquitto, realMosquitto } from './brokers.ts'
import { type Led, lead, ledWorkshop, until } from './room.ts'

const people = 30
const most = 400

interface Room {
  readonly led: Led
  /** When each phone was shown a reveal, by its number. */
  readonly shown: Map<number, number>[]
}

async function openRoom(address: string, at: number): Promise<Room> {
  const of = await ledWorkshop(at)
  const room = roomOf(of.keys)
  if (!room) throw new Error('no room')
  const cipher = await roomCipher(room)
  const led = await lead(of, address)
  const shown: Map<number, number>[] = []
  let connected = 0
  for (let phone = 0; phone < people; phone++) {
    const reveals = new Map<number, number>()
    shown.push(reveals)
    openRoomLine(address, roomName(room.id), ['state'], {
      hear: async (_, message) => {
        const signed = await cipher.open('state', message)
        const said = signed && (await readSigned(signed, room))
        const state = said && readRoomState(said)
        if (state?.phase === 'reveal' && !reveals.has(state.handedIn)) reveals.set(state.handedIn, performance.now())
      },
      status: status => {
        if (status === 'connected') connected++
      }
    })
  }
  await until('thirty are in', () => connected >= people && led.view().line === 'connected', 120_000)
  return { led, shown }
}

async function measure(name: string, address: string): Promise<void> {
  const rooms: Room[] = []
  console.log(`${name}, ${availableParallelism()} cores, rooms of ${people}`)
  for (let count = 5; count <= most; count = Math.ceil(count * 1.6)) {
    while (rooms.length < count) rooms.push(await openRoom(address, rooms.length + 1))
    await new Promise(resolve => setTimeout(resolve, 1000))
    const begun = performance.now()
    for (const { led } of rooms) led.desk.tell({ phase: 'reveal', handedIn: count })
    await until('all are shown', () => rooms.every(({ shown }) => shown.every(one => one.has(count))), 120_000)
    const waits = rooms.flatMap(({ shown }) => shown.map(one => (one.get(count) ?? 0) - begun)).sort((a, b) => a - b)
    const [median, last] = [waits[waits.length >> 1] ?? 0, waits.at(-1) ?? 0]
    console.log(
      `  ${count} rooms, ${count * people} phones: median ${Math.round(median)} ms, last ${Math.round(last)} ms`
    )
    if (median > 1000) break
  }
}

const port = await freePort(0)
const child = fork(path.join(import.meta.dirname, 'bench-broker.ts'), [String(port)])
await once(child, 'message')
await measure('The broker that comes along', `ws://127.0.0.1:${port}/room`)
child.kill()
if (hasMosquitto) {
  const mosquitto = await realMosquitto()
  await measure('Mosquitto', mosquitto.address)
  await mosquitto.kill()
} else console.log('Mosquitto is not installed: 1 skipped.')
process.exit(0)
