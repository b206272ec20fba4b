import { late } from '../ui/late.ts'
import { fetchQr } from '../ui/use-qr.ts'
import { lateSeal } from '../votes/late-seal.ts'
import { fetchDecoder } from './code-reader.ts'
import { lateCamera } from './late-camera.ts'

export const latePrepare = late(async () => (await import('./Prepare.tsx')).Prepare)
export const lateCollect = late(async () => (await import('./Collect.tsx')).Collect)
export const lateReveal = late(async () => (await import('../reveal/Reveal.tsx')).Reveal)
export const lateDesk = late(async () => (await import('./Desk.tsx')).Desk)
/** What counts people opens ballots, which the first look at the page can wait for. */
export const latePeople = late(async () => (await import('./voted-in.ts')).votedIn)
/** Comes with the file that is to be opened. */
export const lateOpenFile = late(async () => (await import('./OpenFile.tsx')).OpenFile)
export const lateOutcome = late(async () => (await import('../outcome/Outcome.tsx')).Outcome)

/** Where the site has a broker. */
export const lateRoom = !__ROOM_BROKER__
  ? undefined
  : late(async () => (await import('../room/RoomDeskPanel.tsx')).RoomDeskPanel)

/** Every script that an open workshop may come to need: the room's network is the first thing to fail. */
export const allLater = [
  latePrepare,
  lateCollect,
  lateReveal,
  lateOutcome,
  lateDesk,
  lateCamera,
  lateSeal,
  ...(lateRoom
    ? [lateRoom, late(() => import('../room/LinesAtDesk.tsx')), late(() => import('../room/PointsDesk.tsx'))]
    : []),
  late(() => import('./read-files.ts')),
  late(fetchQr),
  late(() => import('../dates/persian.ts')),
  late(fetchDecoder),
  late(() => import('../charts/radar-chart.ts')),
  late(() => import('../charts/map-picture.ts')),
  late(() => import('../charts/picture-files.ts'))
]
