import { type ByteReader, bigEndian } from './bytes.ts'

/** What makes a result one participant's vote in a workshop. */
export interface Ballot {
  /** The workshop, 32 bits. */
  readonly workshop: number
  /** The participant's sheet, 32 bits, the same in both rounds. */
  readonly ballot: number
  /** Place of the role in the invitation, from 0; null for none. */
  readonly role: number | null
  /** 1 is the measurement, 2 the decision. */
  readonly round: number
  /** Of two with the same id and round the higher one counts; 0 to 255. */
  readonly revision: number
}

const noRole = 255

/** Eleven bytes. Throws a RangeError for a number that does not fit, or a role of 255. */
export function ballotBytes({ workshop, ballot, role, round, revision }: Ballot): number[] {
  if (role === noRole) throw new RangeError('role 255 stands for none')
  return [
    ...bigEndian(workshop, 4),
    ...bigEndian(ballot, 4),
    ...bigEndian(role ?? noRole, 1),
    ...bigEndian(round, 1),
    ...bigEndian(revision, 1)
  ]
}

/** Reads what `ballotBytes` wrote. */
export function readBallot(reader: ByteReader): Ballot {
  const [workshop, ballot] = [reader.number(4), reader.number(4)]
  const [role, round, revision] = [reader.number(1), reader.number(1), reader.number(1)]
  return { workshop, ballot, role: role === noRole ? null : role, round, revision }
}
