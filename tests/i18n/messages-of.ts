import type { Plural } from '../../src/i18n/en/messages.ts'
import type { Message } from '../../src/i18n/text.ts'

/** Every message of a dictionary by its place in it, such as `results.days`. */
export function messagesOf(value: unknown, place = ''): [place: string, message: Message][] {
  if (typeof value === 'string' || isPlural(value)) return [[place, value]]
  return Object.entries(value as object).flatMap(([name, entry]) =>
    messagesOf(entry, place === '' ? name : `${place}.${name}`)
  )
}

/** The wordings of a message by plural category; a single one serves for all. */
export function wordingsOf(message: Message): [category: string, wording: string][] {
  return typeof message === 'string' ? [['other', message]] : Object.entries(message)
}

/** What a wording fills in, each once, in alphabetical order. `gapsIn('{a} of {b}') // => ['a', 'b']` */
export function gapsIn(wording: string): string[] {
  return [...new Set([...wording.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()
}

export function isPlural(value: unknown): value is Plural {
  return typeof value === 'object' && value !== null && 'other' in value
}
