import { expect } from 'vitest'

/** What a text must never hold: a place that was not filled in, a value that is none, two blanks or full stops in a row. */
const broken = /\{\w+\}|undefined|\bnull\b|NaN|∞|\[object|Infinity| {2}|(?<!\.)\.\.(?!\.)|\( |\(\)| [.,;:](?: |$)/

/** Texts that can be read, whatever they were made of; empty ones say nothing. */
export function expectSound(texts: readonly string[]): void {
  expect(texts.filter(text => broken.test(text))).toEqual([])
}
