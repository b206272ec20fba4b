import { z } from 'zod'

/** An object without other keys; a misspelt one is told with those that were expected. */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      return `does not know ${issue.keys.join(', ')}; expected ${Object.keys(shape).join(', ')}`
    }
  })
}
