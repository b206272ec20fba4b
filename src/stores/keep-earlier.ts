/**
 * Keeps what sheets said, because something takes their place: a file, a shared result, a deletion. What is no sheet goes
 * along with them. Where the browser has no database nothing is kept, and the deed is done all the same.
 */
export function keepEarlier(before: ReadonlyMap<string, string | undefined>, name?: string): void {
  import('./kept-earlier.ts').then(it => it.keepTexts(before, name)).catch(() => {})
}
