/** What a page says about others on the stages of a model. */
export interface OthersStages {
  readonly model: string
  readonly title: string
  /** How many put themselves on the same stage, in a sentence for each. */
  readonly said: Readonly<Record<string, string>>
}

/** What the page itself puts under a view. */
export interface Under {
  /** The id of the `<template>` that it is written in. */
  readonly template: string
  /** Where it is the shares of others: they stand behind a click, and only for the model that they are about. */
  readonly others?: OthersStages | undefined
}
