import { late } from '../ui/late.ts'
import { fetchQr } from '../ui/use-qr.ts'
import { fetchDecoder } from './code-reader.ts'

export const prepare = late(async () => (await import('./Prepare.tsx')).Prepare)
export const collect = late(async () => (await import('./Collect.tsx')).Collect)
export const reveal = late(async () => (await import('../reveal/Reveal.tsx')).Reveal)
export const outcome = late(async () => (await import('../outcome/Outcome.tsx')).Outcome)
export const camera = late(async () => (await import('./Camera.tsx')).Camera)

/** Every script that an open workshop may come to need: the room's network is the first thing to fail. */
export const allLater = [
  prepare,
  collect,
  reveal,
  outcome,
  camera,
  late(fetchQr),
  late(fetchDecoder),
  late(() => import('../charts/radar-chart.ts')),
  late(() => import('../charts/map-picture.ts')),
  late(() => import('../charts/picture-files.ts'))
]
