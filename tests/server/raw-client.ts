import mqtt, { type Packet } from 'mqtt-packet'

/** A client of MQTT that keeps to no rules of ours. */
export interface RawClient {
  /** Everything that the broker has sent. */
  readonly heard: readonly Packet[]
  /** Whether the broker has hung up. */
  isGone(): boolean
  send(packet: Packet): void
  sendBytes(bytes: Uint8Array): void
  publish(topic: string, payload: Uint8Array, retain?: boolean): void
  close(): void
}

export async function rawClient(address: string, user: string, options: Partial<Packet> = {}): Promise<RawClient> {
  const socket = new WebSocket(address, 'mqtt')
  socket.binaryType = 'arraybuffer'
  const heard: Packet[] = []
  const parser = mqtt.parser({ protocolVersion: 4 })
  parser.on('packet', packet => heard.push(packet))
  socket.onmessage = ({ data }) => parser.parse(Buffer.from(data as ArrayBuffer))
  let isGone = false
  const opening = new Promise(resolve => {
    socket.onopen = resolve
    socket.onerror = resolve
    socket.onclose = () => {
      isGone = true
      resolve(undefined)
    }
  })
  await opening
  const sendBytes = (bytes: Uint8Array) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(Uint8Array.from(bytes))
  }
  const send = (packet: Packet) => sendBytes(mqtt.generate(packet))
  send({
    ...{ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, keepalive: 30, username: user },
    clientId: `raw${Math.random().toString(36).slice(2, 12)}`,
    ...options
  } as Packet)
  return {
    heard,
    isGone: () => isGone,
    send,
    sendBytes,
    publish: (topic, payload, retain = false) =>
      send({ cmd: 'publish', topic, payload: Buffer.from(payload), qos: 0, dup: false, retain }),
    close: () => socket.close()
  }
}

/** The payloads that it was sent, whatever their topics. */
export function payloadsOf({ heard }: RawClient): Buffer[] {
  return heard.flatMap(packet => (packet.cmd === 'publish' ? [packet.payload as Buffer] : []))
}
