/** Advice as its authors wrote it, in Markdown, by model and by the name of the piece. */
export type AdviceSources = ReadonlyMap<string, Readonly<Record<string, string>>>
