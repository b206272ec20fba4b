/** A selection of a model's items: the quick ladders or the sixty practices. */
export type FormId = 'short' | 'long'

/** What it costs and brings to lift one capability by one rung; effort and impact run from 1 to 5. */
export interface Step {
  readonly effort: number
  readonly impact: number
  /** Calendar days until the step shows its effect. */
  readonly days: number
  /** Person-days until it shows its effect in a house of about 200; the effort follows from it (`effort.ts`). */
  readonly work?: number
  readonly because?: Because
}

/** What makes a step harder than its work: departments must agree, someone gives something up, a system must change. */
export type Because = 'agreement' | 'sacrifice' | 'system'

/** What the overall score is the mean of. */
export type Overall = 'dimensions' | 'skills'

/** What became of an item, in versions of the model. */
export interface Change {
  readonly since?: number
  readonly retired?: number
  /** Better words for the same meaning. */
  readonly reworded?: number
  /** It brings its own five rungs, though its id does not say so. */
  readonly ladder?: true
}

/** A skill; a pyramid level has one, itself. */
export interface Capability {
  readonly id: string
  readonly weight: number
  /** The ids in scope today, form by form. */
  readonly items: Partial<Record<FormId, readonly string[]>>
  /** From rung 1 to 2, 2 to 3, 3 to 4 and 4 to 5. */
  readonly steps?: readonly Step[]
  /** Names of its pieces of advice where those do not follow the steps. */
  readonly advice?: readonly string[]
}

/** A competency or a pyramid level. */
export interface Dimension {
  readonly id: string
  readonly weight: number
  readonly capabilities: readonly Capability[]
}

/** Reached when the overall score is at least `bar` and no dimension is below `floor`. */
export interface Stage {
  readonly id: string
  readonly bar: number
  readonly floor: number
}

interface Structure {
  readonly id: string
  readonly number: number
  readonly version: number
  /** Every item a link can carry, in its order: by `since`, then as written. Retired ones keep their place. */
  readonly forms: Partial<Record<FormId, readonly string[]>>
  /** By the version of a sheet: the greatest that is not above it counts, and dimensions where there is none. */
  readonly overall?: Readonly<Record<number, Overall>>
  /** Items that came after version 1, were retired or reworded; absent while there are none. */
  readonly changes?: Readonly<Record<string, Change>>
  readonly dimensions: readonly Dimension[]
}

export interface StagesModel extends Structure {
  readonly reading: 'stages'
  readonly stages: readonly Stage[]
}

export interface LevelsModel extends Structure {
  readonly reading: 'levels'
  readonly bar: number
  readonly floor: number
  readonly groups: Readonly<Record<string, readonly string[]>>
}

/** Scores and advice, no stage and no route. */
export interface ProfileModel extends Structure {
  readonly reading: 'profile'
}

/** A maturity model as its folder says it and as `/models/{id}.json` serves it. */
export type Model = StagesModel | LevelsModel | ProfileModel

/** The items that a sheet of this version carries, in link order. */
export function itemsOf(model: Model, form: FormId, version = model.version): readonly string[] {
  return (model.forms[form] ?? []).filter(item => (model.changes?.[item]?.since ?? 1) <= version)
}

/** The items that count in a sheet of this version: those it carries, without those retired by then. */
export function scopeOf(model: Model, form: FormId, version = model.version): readonly string[] {
  return itemsOf(model, form, version).filter(item => {
    const retired = model.changes?.[item]?.retired
    return retired === undefined || retired > version
  })
}

/** The capability an item asks about. `capabilityOf('strategy:promise') // => 'strategy'` */
export function capabilityOf(item: string): string {
  return item.split(':', 1)[0] as string
}

/** Whether a part is asked about as a whole, as a level is, and has no skills. `isItsOwn(inform) // => true` */
export function isItsOwn({ id, capabilities }: Dimension): boolean {
  return capabilities.length === 1 && capabilities[0]?.id === id
}

/** All capabilities in model order, each with the dimension it belongs to. */
export function capabilitiesOf(model: Model): { dimension: Dimension; capability: Capability }[] {
  return model.dimensions.flatMap(dimension => dimension.capabilities.map(capability => ({ dimension, capability })))
}
