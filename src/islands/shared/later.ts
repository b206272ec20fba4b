import { late } from '../ui/late.ts'

/** What stands under the first view of a shared result; asked for beside its model, it holds nothing up. */
export const lateFiveMinutes = late(async () => (await import('./FiveMinutes.tsx')).FiveMinutes)
export const lateActions = late(async () => (await import('./SharedActions.tsx')).SharedActions)
