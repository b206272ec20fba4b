import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys of its own below it',
  record: 'keys of its own below it',
  boolean: 'true or false'
}

const entries = (count: number | bigint) => (Number(count) === 1 ? 'one entry' : `${count} entries`)

/** What zod says by itself, in words for somebody who does not program; what a schema says itself stays. */
export const plainIssue: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? issue.expected
      if (issue.input === undefined || issue.input === null) return `is missing; expected ${kind}`
      if (issue.expected === 'string' && typeof issue.input === 'object')
        return 'must be words; where they have a colon, expected them between quotation marks'
      const quoted = issue.expected === 'string' ? ' between quotation marks' : ''
      return `must be ${kind}${quoted}`
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `must have at least ${entries(issue.minimum)}`
        : `must be at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${entries(issue.maximum)}`
        : `must be at most ${issue.maximum}`
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`
    case 'invalid_key':
      return `is no name that can stand here: ${issue.issues.map(({ message }) => message).join(', ')}`
    default:
      return undefined
  }
}
