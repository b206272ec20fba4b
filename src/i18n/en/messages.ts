import type { en } from './dictionary.ts'

/** One wording for each plural category of the language; `other` is the one that every language has. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

type Translated<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : T extends readonly (infer Entry)[]
      ? readonly Translated<Entry>[]
      : { readonly [Key in keyof T]: Translated<T[Key]> }

/** Everything the interface says. A missing or a stray key is a compile error. */
export type Messages = Translated<typeof en>
