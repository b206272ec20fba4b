import { expect, test } from 'vitest'
import { type Ballot, ballotBytes, readBallot } from '../../../src/core/codec/ballot.ts'
import { byteReader } from '../../../src/core/codec/bytes.ts'

const ballot: Ballot = { workshop: 0xdeadbeef, ballot: 0x01020304, role: 2, round: 1, revision: 7 }

test.each<[string, Ballot, number[]]>([
  ['with a role', ballot, [0xde, 0xad, 0xbe, 0xef, 1, 2, 3, 4, 2, 1, 7]],
  ['without one', { ...ballot, role: null }, [0xde, 0xad, 0xbe, 0xef, 1, 2, 3, 4, 255, 1, 7]],
  ['of the first role', { ...ballot, role: 0 }, [0xde, 0xad, 0xbe, 0xef, 1, 2, 3, 4, 0, 1, 7]]
])('a ballot %s is eleven bytes', (_, value, bytes) => {
  expect(ballotBytes(value)).toEqual(bytes)
  expect(readBallot(byteReader(Uint8Array.from(bytes)))).toEqual(value)
})

test.each<[string, Partial<Ballot>]>([
  ['the role that stands for none', { role: 255 }],
  ['a role beyond a byte', { role: 256 }],
  ['a workshop beyond four bytes', { workshop: 2 ** 32 }],
  ['a negative id', { ballot: -1 }],
  ['a revision beyond a byte', { revision: 256 }],
  ['half a round', { round: 1.5 }]
])('%s is refused', (_, change) => {
  expect(() => ballotBytes({ ...ballot, ...change })).toThrow(RangeError)
})
