import type { Part } from '../../core/parts.ts'

/** Where the visitor is: in a part, and at one of its questions where one was named. */
export interface Place {
  readonly part: string
  readonly item?: string | undefined
}

/** `placeName({ part: 'lead', item: 'strategy' }) // => 'lead/strategy'`, as it stands in the address. */
export function placeName({ part, item }: Place): string {
  return item ? `${part}/${item}` : part
}

export function placeOf(name: string, parts: readonly Part[]): Place | undefined {
  const [id = '', item = ''] = name.split('/')
  if (id === 'check') return { part: id }
  const part = parts.find(part => part.id === id)
  return part && { part: id, item: part.items.includes(item) ? item : undefined }
}

/** The address of a question, wherever it stands. */
export function linkTo(item: string, parts: readonly Part[]): string {
  return `#${placeName({ part: parts.find(({ items }) => items.includes(item))?.id ?? 'check', item })}`
}

/**
 * The places that one walks through, in order: the parts, or one by one their questions. The first question of a part
 * goes by the name of the part, because it comes with its text.
 */
export function stopsOf(parts: readonly Part[], isOneByOne: boolean): string[] {
  return [...new Set(parts.flatMap(part => part.items.map(item => stopAt(part, item, isOneByOne)))), 'check']
}

/** The stop at which a question is shown. */
export function stopAt({ id, items }: Part, item: string | undefined, isOneByOne: boolean): string {
  return isOneByOne && item !== undefined && item !== items[0] ? placeName({ part: id, item }) : id
}
