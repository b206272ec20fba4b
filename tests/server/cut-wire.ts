import { once } from 'node:events'
import { createConnection, createServer, type Server, type Socket } from 'node:net'

/** A way to a broker that can be cut for one client alone. */
export interface Wire {
  readonly address: string
  cut(): Promise<void>
  mend(): Promise<void>
}

export async function cutWire(address: string): Promise<Wire> {
  const { port, pathname } = new URL(address)
  const sockets = new Set<Socket>()
  let server: Server
  let own = 0
  const mend = async () => {
    server = createServer(near => {
      const far = createConnection(Number(port), '127.0.0.1')
      for (const one of [near, far]) {
        sockets.add(one)
        one.on('error', () => one.destroy())
      }
      near.pipe(far).pipe(near)
    })
    server.listen(own, '127.0.0.1')
    await once(server, 'listening')
    own = (server.address() as { port: number }).port
  }
  await mend()
  return {
    address: `ws://127.0.0.1:${own}${pathname}`,
    mend,
    cut: async () => {
      for (const one of sockets) one.destroy()
      sockets.clear()
      if (server.listening) await new Promise(resolve => server.close(resolve))
    }
  }
}
