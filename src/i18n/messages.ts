// The source language says which words there are, so the type lies with it.
export type { Messages } from './en/messages.ts'
