import { once } from 'node:events'
import type { Server } from 'node:http'
import path from 'node:path'
import { openRoomBroker, type RoomBroker } from '../../src/server/room-broker.ts'
import { webServer } from '../../src/server/web-server.ts'

/** The one build that knows of a broker. */
const folder = path.join(import.meta.dirname, '../../reports/sub-path')
export const base = '/some/place/'

/** That site with a broker beside it, which a test can take away. */
export interface RoomHost {
  readonly server: Server
  readonly broker: RoomBroker
}

export async function serve(port: number): Promise<RoomHost> {
  const broker = await openRoomBroker()
  const server = webServer({ folder, base, broker })
  server.listen(port, 'localhost')
  await once(server, 'listening')
  return { server, broker }
}

export async function stop({ server, broker }: RoomHost): Promise<void> {
  await broker.close()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}
