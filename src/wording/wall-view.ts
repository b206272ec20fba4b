import type { WallTopic } from './wall-topic.ts'

/** One thing that the room is going to do. */
export interface WallAction {
  readonly key: string
  readonly what: string
  readonly who: string
  readonly when: string
  /** Whether it is being written. */
  readonly isDraft: boolean
}

export interface WallActions {
  readonly heading: string
  /** What is said while there are none. */
  readonly none: string
  readonly all: readonly WallAction[]
}

/** What a wall of its own shows: words and dots, ready to be drawn, and nothing that only the facilitator may see. */
export type WallView = { readonly title: string; readonly isDark?: boolean } & (
  | { readonly kind: 'title' }
  | {
      readonly kind: 'invitation'
      readonly text: string
      readonly link: string
      /** Of the key, to be compared; undefined until they are worked out. */
      readonly figures: string | undefined
      readonly counted: string
    }
  | { readonly kind: 'topic'; readonly topic: WallTopic; readonly position: string }
  | { readonly kind: 'actions'; readonly actions: WallActions }
  | {
      readonly kind: 'agreed'
      readonly heading: string
      readonly lines: readonly (readonly [question: string, value: string])[]
      readonly actions?: WallActions
    }
)
