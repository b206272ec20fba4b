import type { en } from './en.ts'
import type { Plural } from './text.ts'

type Translated<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : T extends readonly (infer Entry)[]
      ? readonly Translated<Entry>[]
      : { readonly [Key in keyof T]: Translated<T[Key]> }

/** Everything the interface says. A missing or a stray key is a compile error. */
export type Messages = Translated<typeof en>
