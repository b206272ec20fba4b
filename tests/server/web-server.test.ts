import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRoomBroker, type RoomBroker } from '../../src/server/room-broker.ts'
import { webServer } from '../../src/server/web-server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'sextant-site-'))
const files = {
  'index.html': '<p>home</p>',
  '404.html': '<p>nothing here</p>',
  'en/workshop/index.html': '<p>workshop</p>',
  'en/results/index.html': '<p>results</p>',
  '_astro/a.js': 'export const a = 1',
  'icon.png': 'no text',
  'a name.txt': 'spaced'
}
let broker: RoomBroker
let server: ReturnType<typeof webServer>
let origin = ''

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  writeFileSync(path.join(folder, '../outside.txt'), 'outside')
  broker = await openRoomBroker()
  server = webServer({ folder, base: '/sextant/', broker })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await broker.close()
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (address: string, options: RequestInit = {}) => fetch(origin + address, options)

describe('a built site', () => {
  test.each([
    ['/sextant/', 200, '<p>home</p>', 'text/html; charset=utf-8'],
    ['/sextant/en/workshop/?x=1', 200, '<p>workshop</p>', 'text/html; charset=utf-8'],
    ['/sextant/a%20name.txt', 200, 'spaced', 'text/plain; charset=utf-8'],
    ['/sextant/_astro/a.js', 200, 'export const a = 1', 'text/javascript'],
    ['/sextant/missing', 404, '<p>nothing here</p>', 'text/html; charset=utf-8'],
    ['/', 404, '<p>nothing here</p>', 'text/html; charset=utf-8'],
    ['/sextant/en//workshop/', 404, '<p>nothing here</p>', 'text/html; charset=utf-8'],
    ['/sextant/en/x%2f../workshop/', 404, '<p>nothing here</p>', 'text/html; charset=utf-8'],
    ['/sextant/..%2foutside.txt', 404, '<p>nothing here</p>', 'text/html; charset=utf-8']
  ])('is handed out as a host does: %s', async (address, status, body, type) => {
    const answer = await get(address)
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([status, body, type])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('an address that is none is refused, and so is what is no question', async () => {
    expect((await get('/sextant/%ff')).status).toBe(400)
    expect((await get('/sextant/', { method: 'POST' })).status).toBe(405)
    const head = await get('/sextant/', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('is packed where it is text, and sent once to who has it', async () => {
    const first = await get('/sextant/', { headers: { 'accept-encoding': 'gzip' } })
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect((await get('/sextant/icon.png')).headers.get('content-encoding')).toBeNull()
    const again = await get('/sextant/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await get('/sextant/_astro/a.js')).headers.get('cache-control')).toContain('immutable')
  })

  test('gives the camera to the workshop only', async () => {
    const camera = async (address: string) => (await get(address)).headers.get('permissions-policy')?.split(',')[0]
    expect(await camera('/sextant/en/workshop/')).toBe('camera=(self)')
    expect(await camera('/sextant/en/results/')).toBe('camera=()')
  })
})

describe('the rooms beside it', () => {
  test('say how they are, and that they are no page', async () => {
    expect(await (await get('/sextant/room/health')).text()).toBe(
      'rooms 0, clients 0, messages 0, refused 0, up 0 min\n'
    )
    expect((await get('/sextant/room')).status).toBe(426)
  })

  test('a connection that is refused and hangs up ends nothing', () => {
    const socket = new PassThrough()
    server.emit('upgrade', { url: '/sextant/other' }, socket, Buffer.alloc(0))
    expect(socket.listenerCount('error')).toBe(1)
    socket.destroy(new Error('reset'))
  })

  test('are at one address only', async () => {
    const lost = new WebSocket(`${origin.replace('http', 'ws')}/sextant/other`, 'mqtt')
    await once(lost, 'error')
    const found = new WebSocket(`${origin.replace('http', 'ws')}/sextant/room`, 'mqtt')
    await once(found, 'open')
    found.close()
  })
})
