import type { SeatLine } from './seat-line.ts'

/** A line of evidence as the facilitator's page keeps it, in the order in which they came. */
export interface KeptLine {
  readonly id: string
  readonly topic: string
  readonly name?: string | undefined
  readonly text: string
  /** Taken into the notes of its question, or put away; then its text and name are gone. */
  readonly use?: 'taken' | 'away' | undefined
}

/** More on one question, and in all, nobody reads: whoever makes lines up fills no memory. */
export const mostLinesOn = 60
export const mostLines = 600

/** What is known after a line has come: the same where it is known, undefined where there are too many. */
export function withLine(
  lines: readonly KeptLine[],
  { id, topic, name, text }: Pick<SeatLine, 'id' | 'topic' | 'name' | 'text'>,
  isNamed: boolean
): readonly KeptLine[] | undefined {
  if (lines.some(line => line.id === id)) return lines
  const isFull = lines.length >= mostLines || lines.filter(line => line.topic === topic).length >= mostLinesOn
  return isFull ? undefined : [...lines, { id, topic, ...(isNamed && name && { name }), text }]
}

/** The lines with one taken into the notes, or put away so that nothing but its id is left: it does not come back. */
export function withUse(lines: readonly KeptLine[], id: string, use: 'taken' | 'away'): readonly KeptLine[] {
  return lines.map(line =>
    line.id !== id ? line : use === 'away' ? { id, topic: line.topic, text: '', use } : { ...line, use }
  )
}

/** The lines without the names of those who wrote them. */
export function withoutNames(lines: readonly KeptLine[]): readonly KeptLine[] {
  return lines.map(({ name: _, ...line }) => line)
}
