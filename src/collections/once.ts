/**
 * Reads something once, or once by each name, however many pages ask for it: what a build reads does not change, and the
 * development server begins anew with every change of a file.
 */
export function once<Asked extends readonly unknown[], T>(
  read: (...asked: Asked) => Promise<T>,
  nameOf: (...asked: Asked) => string = () => ''
): (...asked: Asked) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (...asked) => {
    const name = nameOf(...asked)
    const found = known.get(name) ?? read(...asked)
    known.set(name, found)
    return found
  }
}
