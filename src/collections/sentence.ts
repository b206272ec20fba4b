import { z } from 'zod'

/** Words that a reader sees. */
export const sentence = z.string().trim().min(1, 'must not be empty')
