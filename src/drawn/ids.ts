import { type ComponentChildren, createContext, createElement } from 'preact'

/** The ids of an island, counted in the order in which it is drawn: it is the same in the HTML and when that comes alive. */
export interface Ids {
  readonly prefix: string
  next: number
}

export const IslandIds = createContext<Ids>({ prefix: 'alone', next: 0 })

/** What is drawn, with ids that no other island of the page has. */
export function withIds(drawn: ComponentChildren, prefix = 'alone') {
  return createElement(IslandIds.Provider, { value: { prefix, next: 0 }, children: drawn })
}
