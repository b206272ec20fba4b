/** The broker that comes along, in a process of its own: `node tests/server/bench-broker.ts PORT`. */
import { embedded } from './brokers.ts'

await embedded({ joinsPerSecond: 100_000, clients: 100_000, rooms: 100_000 }, Number(process.argv[2]))
process.send?.('ready')
