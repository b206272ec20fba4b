import { late } from '../ui/late.ts'

/** What seals a workshop file; few ask for it. */
export const lateSeal = late(async () => (await import('./SealFile.tsx')).SealFile)
