import { expect, test } from 'vitest'
import type { FormId } from '../../../src/core/model.ts'
import { openForm } from './form.ts'

test.each([
  ['twenty ladders', 'short', 'strategy', 'roadmap'],
  ['sixty practices', 'long', 'strategy:promise', 'strategy:choices']
] as const)('of %s only the one that is answered is drawn again', async (_, form: FormId, first, second) => {
  const { pick } = await openForm({ form })
  // What draws the islands says of each element that it was drawn.
  const { options } = await import('preact')
  let drawn: string[] = []
  const { diffed } = options
  options.diffed = element => {
    if (element.type === 'fieldset') drawn.push((element.props as unknown as Record<string, string>)['data-item'] ?? '')
    diffed?.(element)
  }
  for (const [item, value] of [
    [first, 2],
    [second, 4],
    [first, 5]
  ] as const) {
    await pick(item, value)
    await expect.poll(() => drawn).toEqual([item])
    drawn = []
  }
})
