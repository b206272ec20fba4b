import { randomFrom } from '../core/random.ts'

export type Draw = <T>(from: ArrayLike<T>) => T

/** Draws from lists; the same in every run of a seed. */
export function drawing(seed: number): Draw {
  const random = randomFrom(seed)
  return from => from[Math.floor(random() * from.length)] as never
}

/** What hurts somewhere: numbers beyond every calendar and count, names that every object has, signs that turn a line. */
export const hostile = [
  ...['9007199254740992', '1e300', '1e999', '-1e999', '-1', '0.5', 'null', 'true', '[]', '{}', '[[]]', '""'],
  ...['"toString"', '"__proto__"', '"constructor"', '"hasOwnProperty"', '"a:b"', '"2026-02-31"', '"9999-12-31"'],
  ...['"\\u202e\\u2066"', '"\\ud800"', '"\\u0000"', '{"__proto__":{"x":1}}', '{"toString":1}', `"${'x'.repeat(5000)}"`]
]

const signs = '"{}[],:0123456789eE-+.\\ aAzZ_\u202e\u0000\ufeffف'

/** A text with one to three changes: signs, pieces, or values of JSON. */
export function mutated(text: string, draw: Draw): string {
  let changed = text
  for (let left = draw([1, 1, 2, 3]); left > 0; left--) changed = once(changed, draw)
  return changed
}

function once(text: string, draw: Draw): string {
  const at =
    draw(Array.from({ length: 64 }, (_, part) => Math.floor((text.length * part) / 64))) + draw([0, 1, 2, 3, 5, 8])
  const end = Math.min(text.length, at + draw([1, 2, 7, 40]))
  switch (draw(['sign', 'cut', 'drop', 'twice', 'value', 'value', 'value', 'key'])) {
    case 'sign':
      return text.slice(0, at) + draw(signs) + text.slice(at + 1)
    case 'cut':
      return text.slice(0, at)
    case 'drop':
      return text.slice(0, at) + text.slice(end)
    case 'twice':
      return text.slice(0, end) + text.slice(at)
    case 'key':
      return replaced(text, /"[\w:-]+"(?=:)/g, draw, () =>
        draw(['"__proto__"', '"toString"', '"x"', '"answers"', '"sheets"'])
      )
    default:
      return replaced(text, /(?<=[:[,])(?:"[^"\\]*"|-?\d[\d.]*|\{\}|\[\]|true|false|null)(?=[,\]}])/g, draw, () =>
        draw(hostile)
      )
  }
}

function replaced(text: string, what: RegExp, draw: Draw, by: () => string): string {
  const all = [...text.matchAll(what)]
  if (all.length === 0) return text
  const found = draw(all)
  return text.slice(0, found.index) + by() + text.slice(found.index + found[0].length)
}
