import { late } from '../ui/late.ts'

/** Of a workshop that is held again: what became of the steps of the last one. It is wanted from the first phase on. */
export const lateFinished = late(async () => (await import('./FinishedBefore.tsx')).FinishedBefore)
