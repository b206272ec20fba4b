import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openRoomBroker, type RoomBroker } from '../../src/server/room-broker.ts'
import type { RoomLimits } from '../../src/server/room-limits.ts'
import { webServer } from '../../src/server/web-server.ts'
import { freePort } from '../port.ts'

/** A broker as tests use it: it can be killed and comes back on the same address, with nothing in its memory. */
export interface TestBroker {
  readonly address: string
  kill(): Promise<void>
  restart(): Promise<void>
}

/** The broker that `npm start` brings along. */
export async function embedded(limits: Partial<RoomLimits> = {}, wanted = 0): Promise<TestBroker> {
  const port = wanted || (await freePort(0))
  let server: Server
  let broker: RoomBroker
  const start = async () => {
    broker = await openRoomBroker({ limits })
    server = webServer({ folder: import.meta.dirname, base: '/', broker })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await start()
  return {
    address: `ws://127.0.0.1:${port}/room`,
    kill: async () => {
      await broker.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
    restart: start
  }
}

/** Where Debian puts it is not on everyone's path. */
const mosquitto = ['mosquitto', '/usr/sbin/mosquitto'].find(
  name => !(spawnSync(name, ['-h'], { stdio: 'ignore' }).error instanceof Error)
)

export const hasMosquitto = mosquitto !== undefined

/** A real Mosquitto with the configuration of `hosting`, on loopback and without TLS. */
export async function realMosquitto(): Promise<TestBroker> {
  const port = await freePort(0)
  const folder = mkdtempSync(path.join(tmpdir(), 'sextant-mosquitto-'))
  const hosting = path.join(import.meta.dirname, '../../hosting')
  const rules = path.join(hosting, 'mosquitto.acl')
  const settings = readFileSync(path.join(hosting, 'mosquitto.conf'), 'utf8').split('\n')
  const file = path.join(folder, 'mosquitto.conf')
  writeFileSync(
    file,
    [
      // Debian's 2.0.11 does not start with websockets alone.
      `listener ${await freePort(0)} 127.0.0.1`,
      `listener ${port} 127.0.0.1`,
      'protocol websockets',
      `acl_file ${rules}`,
      ...settings.filter(line => /^(allow_anonymous|message_size|max_|persistence)/.test(line)),
      'user root'
    ].join('\n')
  )
  let running: ChildProcess
  const start = async () => {
    running = spawn(mosquitto ?? '', ['-c', file], { stdio: 'ignore' })
    await answering(port)
  }
  await start()
  return {
    address: `ws://127.0.0.1:${port}/room`,
    kill: async () => {
      running.kill('SIGKILL')
      await once(running, 'exit')
    },
    restart: start
  }
}

/** What rooms are tried on. One that is not there is counted as skipped. */
export const brokers: readonly (readonly [name: string, start: () => Promise<TestBroker>, isThere: boolean])[] = [
  ['the broker that comes along', () => embedded(), true],
  ['Mosquitto', realMosquitto, hasMosquitto]
]

/** Resolves when something listens there. */
async function answering(port: number): Promise<void> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const socket = createConnection(port, '127.0.0.1')
    const isThere = await new Promise(resolve => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('Mosquitto did not start')
}
