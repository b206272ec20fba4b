/** Something that is wrong in the folder of a model, or that works and is weak, for people who do not program. */
export interface ModelFinding {
  /** Under the folder of models: `kitchen/en/fire.md`. */
  readonly file: string
  readonly line?: number | undefined
  /** With the key, and what was expected. */
  readonly problem: string
  /** What is wrong stops the build; what is weak is only told to those who ask. */
  readonly is: 'wrong' | 'weak'
}

/** `content/models/kitchen/en/fire.md, line 4: ladder must have five entries, worst to best` */
export function findingSentence({ file, line, problem }: ModelFinding): string {
  return `content/models/${file}${line === undefined ? '' : `, line ${line}`}: ${problem}`
}
