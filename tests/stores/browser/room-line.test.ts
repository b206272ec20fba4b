import mqtt, { type Packet } from 'mqtt-packet'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LineStatus, openRoomLine } from '../../../src/stores/browser/room-line.ts'

/** A broker behind a socket that does what the test says. */
class FakeSocket {
  static readonly OPEN = 1
  static readonly all: FakeSocket[] = []
  readyState = 0
  binaryType = ''
  readonly said: string[] = []
  onopen: () => void = () => {}
  onclose: () => void = () => {}
  onerror: () => void = () => {}
  onmessage: (event: { data: ArrayBuffer }) => void = () => {}

  constructor() {
    FakeSocket.all.push(this)
  }

  send(bytes: Uint8Array): void {
    const parser = mqtt.parser({ protocolVersion: 4 })
    parser.on('packet', ({ cmd }) => this.said.push(cmd))
    parser.parse(Buffer.from(bytes))
  }

  close(): void {
    this.readyState = 3
  }

  open(): void {
    this.readyState = 1
    this.onopen()
  }

  tell(packet: Packet): void {
    this.onmessage({ data: Uint8Array.from(mqtt.generate(packet)).buffer })
  }
}

const room = '1'.repeat(32)
const letIn: Packet = { cmd: 'connack', returnCode: 0, sessionPresent: false }
const listening = (granted: number): Packet => ({ cmd: 'suback', messageId: 1, granted: [granted] }) as Packet
const last = () => FakeSocket.all.at(-1) as FakeSocket

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  vi.stubGlobal('WebSocket', FakeSocket)
  FakeSocket.all.length = 0
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function begun() {
  const statuses: LineStatus[] = []
  const line = openRoomLine('ws://broker', room, ['state'], {
    hear: () => {},
    status: status => statuses.push(status)
  })
  return { line, statuses }
}

function connected() {
  const one = begun()
  last().open()
  last().tell(letIn)
  last().tell(listening(0))
  expect(one.statuses).toEqual(['connecting', 'connected'])
  return one
}

test('nothing is said before one is let in and hears', () => {
  const { line, statuses } = begun()
  last().open()
  line.send('state', Uint8Array.of(1))
  last().tell(letIn)
  line.send('state', Uint8Array.of(1))
  expect(last().said).toEqual(['connect', 'subscribe'])
  expect(statuses).toEqual(['connecting'])
  last().tell(listening(0))
  line.send('state', Uint8Array.of(1))
  expect(last().said).toEqual(['connect', 'subscribe', 'publish'])
  line.close()
  expect(last().said.at(-1)).toBe('disconnect')
})

test('a silent broker is asked every ten seconds, and so a proxy finds the line busy', () => {
  const { line } = connected()
  vi.advanceTimersByTime(10_000)
  expect(last().said.at(-1)).toBe('pingreq')
  last().tell({ cmd: 'pingresp' })
  for (let minute = 0; minute < 6; minute++) {
    vi.advanceTimersByTime(10_000)
    last().tell({ cmd: 'pingresp' })
  }
  expect(last().said.filter(cmd => cmd === 'pingreq').length).toBeGreaterThanOrEqual(6)
  expect(FakeSocket.all).toHaveLength(1)
  line.close()
})

test('a broker that answers no more is taken for gone after forty seconds, and tried again', () => {
  const { line, statuses } = connected()
  vi.advanceTimersByTime(40_000)
  expect(statuses.at(-1)).toBe('connected')
  vi.advanceTimersByTime(10_000)
  expect(statuses).toContain('waiting')
  vi.advanceTimersByTime(1000)
  expect(FakeSocket.all).toHaveLength(2)
  line.close()
})

test('one that lets nobody in is waited for twenty seconds', () => {
  const { line, statuses } = begun()
  last().open()
  vi.advanceTimersByTime(20_000)
  expect(statuses).toEqual(['connecting'])
  vi.advanceTimersByTime(10_000)
  expect(statuses).toContain('waiting')
  line.close()
})

test.each<[string, (socket: FakeSocket) => void]>([
  ['refuses', socket => socket.tell({ cmd: 'connack', returnCode: 5, sessionPresent: false })],
  [
    'lets nobody listen',
    socket => {
      socket.tell(letIn)
      socket.tell(listening(0x80))
    }
  ],
  ['hangs up', socket => socket.onclose()],
  ['talks nonsense', socket => socket.onmessage({ data: Uint8Array.of(0x20, 0xff, 0xff, 0xff, 0xff, 1).buffer })]
])('a broker that %s is tried again, later each time', (_, act) => {
  const { line, statuses } = begun()
  for (const most of [750, 1500, 3000]) {
    const count = FakeSocket.all.length
    last().open()
    act(last())
    expect(statuses.at(-1)).toBe('waiting')
    vi.advanceTimersByTime(most)
    expect(FakeSocket.all).toHaveLength(count + 1)
  }
  line.close()
  vi.advanceTimersByTime(60_000)
  expect(FakeSocket.all).toHaveLength(4)
})
