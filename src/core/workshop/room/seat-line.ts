import { cleanName, cutBetween } from '../../clean-name.ts'
import { type Bytes, byteReader } from '../../codec/bytes.ts'
import { fromHex, toHex } from '../../codec/hex.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import { lineText, longestLine, readLineText } from './line-text.ts'

/** A line of evidence that a seat hands in on a question. It is sealed to the facilitator as a ballot is. */
export interface SeatLine {
  /** The seat that it comes from: 8 bytes as hex that only this seat and the facilitator know. */
  readonly seat: string
  /** 8 bytes as hex, drawn for this line. However often it arrives, it is one. */
  readonly id: string
  /** The key of its question. */
  readonly topic: string
  /** Empty in a nameless workshop. */
  readonly name: string
  readonly text: string
}

const idLength = 8

/**
 * | bytes | content |
 * | --- | --- |
 * | 8, 8 | seat, id |
 * | 1 + k | the key of the question: byte length k ≤ 120, then UTF-8 |
 * | 1 + k | name, written likewise |
 * | 2 + k | text: byte length k ≤ 600, then UTF-8, 200 characters at most |
 */
export function writeSeatLine({ seat, id, topic, name, text }: SeatLine): Bytes {
  return Uint8Array.from([...fromHex(seat), ...fromHex(id), ...shortText(topic), ...shortText(name), ...lineText(text)])
}

/** Reads what `writeSeatLine` wrote; undefined for everything else, and for a line on which nothing is to be seen. */
export function readSeatLine(bytes: Bytes): SeatLine | undefined {
  const reader = byteReader(bytes)
  const [seat, id] = [toHex(reader.take(idLength)), toHex(reader.take(idLength))]
  const [topic, name, said] = [readShortText(reader), readShortText(reader), readLineText(reader)]
  if (!topic || name === undefined || said === undefined || reader.isCut() || !reader.isAtEnd()) return undefined
  const text = cutBetween(cleanName(said), longestLine)
  return text === '' ? undefined : { seat, id, topic, name: cleanName(name), text }
}
