/** What a page says about others on the stages of a model; their shares come with it as drawn by the page. */
export interface OthersStages {
  readonly model: string
  readonly title: string
  /** How many put themselves on the same stage, in a sentence for each. */
  readonly said: Readonly<Record<string, string>>
}
