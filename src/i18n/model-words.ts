/** A name with its sentence. */
export interface Named {
  readonly name: string
  readonly description: string
}

/** What a form is called, what it asks and tells, and the question above its common scale where it has one. */
export interface FormWords {
  readonly title: string
  readonly text: string
  readonly question?: string
}

/** What one of a kind is called, and all of them. */
export interface KindWords {
  readonly one: string
  readonly all: string
}

export interface DimensionWords {
  readonly name: string
  readonly summary: string
  /** What it asks in plain words: "do you fix what customers tell you?" */
  readonly question?: string
  /** Rendered Markdown. */
  readonly html: string
}

export interface CapabilityWords {
  readonly name: string
  /** Above the ladder; absent where there is none. */
  readonly question?: string
  /** Who in the house could tell: "whoever answers complaints". */
  readonly knows?: string
  /** Five rungs, worst to best. */
  readonly ladder?: readonly string[]
  readonly evidence?: readonly string[]
  /** Why it matters, rendered Markdown. */
  readonly html: string
}

export interface ItemWords {
  readonly statement: string
  /** What would prove it. */
  readonly proof: string
}

/** A piece of advice in three lines. */
export interface AdviceInBrief {
  readonly title: string
  /** Who does it, and what it takes: the first thoughts of the first two lines of its list; empty where it has none. */
  readonly who: string
  readonly takes: string
}

export interface AdviceWords extends AdviceInBrief {
  readonly html: string
  /** For fewer than fifteen people: who does it, what shrinks. */
  readonly small?: string
  /** For thousands: what is added. */
  readonly large?: string
}

/** Everything that a model says in one language, by the ids of its structure; served as `/{locale}/models/{id}.json`. */
export interface ModelWords {
  readonly id: string
  /** The language these words are in: English where a language does not offer the model. */
  readonly lang: string
  readonly name: string
  readonly summary: string
  readonly html: string
  /** Labels of ratings 1 to 5, by form, where a form has a common scale. */
  readonly scales: Readonly<Record<string, readonly string[]>>
  readonly forms: Readonly<Record<string, FormWords>>
  /** The dimensions: competencies, levels. */
  readonly parts: KindWords
  /** The capabilities; absent where a dimension is its own. */
  readonly skills?: KindWords
  readonly stages: Readonly<Record<string, Named>>
  readonly groups: Readonly<Record<string, Named>>
  readonly dimensions: Readonly<Record<string, DimensionWords>>
  readonly capabilities: Readonly<Record<string, CapabilityWords>>
  /**
   * Five rungs, worst to best, by the item of the short form: today's, and retired ones where this language still has
   * them, so that an older sheet finds its own.
   */
  readonly ladders: Readonly<Record<string, readonly string[]>>
  readonly items: Readonly<Record<string, ItemWords>>
  readonly advice: Readonly<Record<string, AdviceWords>>
}

/**
 * A model without its long texts, which are three quarters of its words: all that a first view of a result says, and soon
 * there on a slow line. Served as `/{locale}/models/{id}.brief.json`.
 */
export type BriefWords = Omit<ModelWords, 'html' | 'dimensions' | 'capabilities' | 'advice'> & {
  readonly dimensions: Readonly<Record<string, Omit<DimensionWords, 'html'>>>
  readonly capabilities: Readonly<Record<string, Omit<CapabilityWords, 'html'>>>
  readonly advice: Readonly<Record<string, AdviceInBrief>>
}
