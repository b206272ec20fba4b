import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import path from 'node:path'
import type { RoomBroker } from './room-broker.ts'
import { addressOf, siteHandler } from './site.ts'

interface Served {
  readonly folder: string
  /** Where the site begins, with slashes. */
  readonly base: string
  readonly broker: RoomBroker
  /** Files in PEM. */
  readonly cert?: string | undefined
  readonly key?: string | undefined
}

/** A built site and its live rooms on one address: pages from the folder, the broker at `room` under the base. */
export function webServer({ folder, base, broker, cert, key }: Served): Server {
  const pages = siteHandler(path.resolve(folder), base)
  const room = `${base}room`
  const answer: RequestListener = (request, response) => {
    const address = addressOf(request.url ?? '/')
    if (address === room) response.writeHead(426, { upgrade: 'websocket' }).end()
    else if (address === `${room}/health`) {
      response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end(broker.health())
    } else pages(request, response)
  }
  const server =
    cert && key
      ? createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) }, answer)
      : createServer(answer)
  server.on('upgrade', (request, socket, head) => {
    // Nobody else listens from here on: one that is refused and hangs up would end the server.
    socket.on('error', () => socket.destroy())
    if (addressOf(request.url ?? '/') === room) broker.upgrade(request, socket, head)
    else socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
  })
  return server
}
