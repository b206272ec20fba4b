import { late } from '../ui/late.ts'

/** By itself, because the collecting that comes late opens what comes late, too. */
export const lateCamera = late(async () => (await import('./Camera.tsx')).Camera)
