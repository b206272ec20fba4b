import type { YAMLParseError } from 'yaml'

const aKey = 'expected a key, a colon and a space before the words, such as “name: Fire”'
const place = 'stands too far to one side; expected as many spaces before it as before its neighbours in the list'
const quotes = 'expected the words between quotation marks'

/** Why a line can't be read, in words that help somebody who has never heard of YAML. */
export function syntaxProblem({ code, message, pos }: YAMLParseError, text: string): string {
  if (/flow (map|sequence|collection)/i.test(message)) return 'a bracket was opened before; expected it to be closed'
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'begins with a tab; expected spaces'
    case 'DUPLICATE_KEY':
      return `says ${/^\s*([\w-]+)/.exec(text.slice(pos[0]))?.[1] ?? 'the same key'} twice; expected it once`
    case 'BAD_INDENT':
      return place
    case 'BLOCK_AS_IMPLICIT_KEY':
      // Of two causes: what follows on the same line is a second colon, what follows below it is out of its place.
      return /^[^\n]*:\s[^\n]*\n?/.test(text.slice(pos[0])) && !isOutOfPlace(text, pos[0])
        ? `has a second colon in its words; ${quotes}`
        : place
    case 'MISSING_CHAR':
      return /quote/i.test(message) ? 'opens a quotation mark; expected another one at the end of the words' : aKey
    case 'BAD_COLLECTION_TYPE':
    case 'MULTILINE_IMPLICIT_KEY':
      return aKey
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return `begins its words with a sign that means something else here; ${quotes}`
    default:
      return `can’t be read; ${aKey}, and two spaces more before what belongs to a key`
  }
}

/** Whether the next line is further in than the one that can't be read, or this one is an entry of a list. */
function isOutOfPlace(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const [line = '', next = ''] = text.slice(start).split('\n')
  const spaces = (one: string) => one.search(/\S|$/)
  const isListEntry = /^\s*-\s/.test(line) && text.slice(start, at).trim() === ''
  return (
    isListEntry || (next.trim() !== '' && spaces(next) > spaces(line) && text.slice(start, at).trim().endsWith(':'))
  )
}
