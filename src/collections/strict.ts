import { z } from 'zod'
import { nearestName } from './nearest-name.ts'

/** An object without other keys; a misspelt one is told with those that were expected. */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      const meant = issue.keys.flatMap(key => nearestName(key, known) ?? [])
      const question = meant.length > 0 ? ` (did you mean ${meant.join(', ')}?)` : ''
      return `does not know ${issue.keys.join(', ')}${question}; expected ${known.join(', ')}`
    }
  })
}
