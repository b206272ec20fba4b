/** Where something is wrong in a file, and what was expected. */
export interface Mistake {
  readonly path: (string | number)[]
  readonly message: string
}
