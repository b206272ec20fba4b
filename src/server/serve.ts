/**
 * Serves a built site with a broker for live rooms: `npm run serve -- [--port 4321] [--host NAME] [--cert FILE --key FILE]
 * [--folder dist] [--base /] [--origin https://…]`. With `--build` the site is built for it first, as `npm start` does.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openRoomBroker } from './room-broker.ts'
import { webServer } from './web-server.ts'

const { values } = parseArgs({
  options: {
    build: { type: 'boolean' },
    port: { type: 'string' },
    host: { type: 'string' },
    cert: { type: 'string' },
    key: { type: 'string' },
    folder: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    origin: { type: 'string', multiple: true }
  }
})
const root = path.join(import.meta.dirname, '../..')
const { folder, cert, key } = values
const base = values.base.replace(/^\/*|\/*$/g, '/').replace(/^\/+$/, '/')
if ((cert === undefined) !== (key === undefined)) stop('--cert and --key belong together: both are files in PEM.')

if (values.build) {
  const env = { ...process.env, ROOM_BROKER: process.env.ROOM_BROKER ?? 'same-origin' }
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs')
  const { status } = spawnSync(process.execPath, [astro, 'build'], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(path.join(folder, 'index.html'))) stop(`${folder} holds no site: build it with npm run build first.`)

const broker = await openRoomBroker({ origins: values.origin ?? [] })
const server = webServer({ folder, base, broker, cert, key })
// With a certificate it is meant for others; without one a browser gives no page but this machine's what a room needs.
const host = values.host ?? (cert ? undefined : 'localhost')
let port = Number(values.port ?? 4321)
const last = values.port === undefined ? port + 10 : port

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || port >= last) stop(`Port ${port}: ${error.message}`)
  server.listen(++port, host)
})
server.on('listening', () => {
  console.log(`Sextant: ${cert ? 'https' : 'http'}://${host ?? 'localhost'}:${port}${base}`)
  console.log(`Live rooms at ${base}room, how they are at ${base}room/health`)
})
server.listen(port, host)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
    void broker.close().then(() => process.exit(0))
  })
}

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}
