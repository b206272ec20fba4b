import { once } from 'node:events'
import { createServer } from 'node:net'

/** The port that is wished for where nobody has it, else any that is free. */
export async function freePort(wanted: number): Promise<number> {
  return (await listenOn(wanted)) ?? (await listenOn(0)) ?? wanted
}

async function listenOn(port: number): Promise<number | undefined> {
  const server = createServer().listen(port, 'localhost')
  try {
    await once(server, 'listening')
  } catch {
    return undefined
  }
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? address?.port : undefined
}
