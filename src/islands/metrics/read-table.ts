import Papa from 'papaparse'
import { fileKind } from '../../core/metrics/data/encoding.ts'
import { type Headings, headingsOf } from '../../core/metrics/data/headings.ts'
import { type AnswerTally, startTally, type TallySettings } from '../../core/metrics/data/tally.ts'
import type { LeftOutRow } from '../../wording/metrics/data-lines.ts'

/** A table as its beginning shows it, or why it is none. */
export type Outline =
  | { readonly ok: true; readonly delimiter: string; readonly headings: Headings; readonly sample: readonly string[][] }
  | { readonly ok: false; readonly fault: 'empty' | 'workbook' | 'binary' | 'header-only' }

/** How a table is read. */
export interface TableSettings extends TallySettings {
  readonly delimiter: string
  readonly hasHeader: boolean
}

export interface ReadTable {
  readonly tally: AnswerTally
  readonly leftOut: readonly LeftOutRow[]
  /** The line of a quotation mark that is never closed. */
  readonly unclosed: number | undefined
}

const sampleBytes = 65_536
/** Rows that did not count are kept up to here, to be looked at and saved; the others are counted. */
export const mostLeftOut = 100_000
const longestCell = 4_000_000
/** No quotation mark at all. */
const none = '\u0000'
const delimiters = [',', ';', '\t', '|', '؛', '،']

/** Looks at the first 64 kB. */
export async function outlineOf(file: Blob): Promise<Outline> {
  const bytes = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer())
  const kind = fileKind(bytes)
  if (kind.kind !== 'text') return { ok: false, fault: kind.kind }
  const text = oneLineEnd(new TextDecoder(kind.encoding).decode(bytes))
  const { data, meta } = Papa.parse<string[]>(text, { delimitersToGuess: delimiters, newline: '\n', preview: 30 })
  const rows = data.filter(isFilled)
  if (rows.length === 0) return { ok: false, fault: 'empty' }
  const headings = headingsOf(rows)
  if (headings.hasHeader && rows.length === 1) return { ok: false, fault: 'header-only' }
  return { ok: true, delimiter: meta.delimiter, headings, sample: rows.slice(0, 4) }
}

/** Reads all of it, piece by piece; says after each how many bytes are behind it. */
export async function readTable(
  file: Blob,
  settings: TableSettings,
  onProgress: (bytes: number) => void = () => {}
): Promise<ReadTable> {
  const kind = fileKind(new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer()))
  const decoder = new TextDecoder(kind.kind === 'text' ? kind.encoding : 'utf-8')
  const { take, tally } = startTally(settings)
  const leftOut: LeftOutRow[] = []
  let [line, rest, isFirst] = [1, '', settings.hasHeader]
  let unclosed: number | undefined
  let quoteChar = '"'
  const parse = (text: string, isLast: boolean) =>
    new Papa.Parser({ delimiter: settings.delimiter, newline: '\n', quoteChar }).parse(
      text,
      0,
      !isLast
    ) as Papa.ParseResult<string[]>
  const countRows = ({ data }: Papa.ParseResult<string[]>, hasQuotes: boolean) => {
    for (const cells of data) {
      if (isFilled(cells)) {
        const problem = isFirst ? undefined : take(cells)
        if (problem && leftOut.length < mostLeftOut) leftOut.push({ line, problem, cells })
        isFirst = false
      }
      line += 1 + (hasQuotes ? lineEndsIn(cells) : 0)
    }
  }
  const count = (text: string, isLast: boolean) => {
    const whole = parse(text, false)
    countRows(whole, text.includes('"'))
    rest = text.slice(whole.meta.cursor)
    const end = isLast ? parse(rest, true) : undefined
    // A quotation mark that is never closed would swallow all that follows: from there on it is a sign like others.
    if (quoteChar === '"' && (rest.length > longestCell || end?.errors.some(({ code }) => code === 'MissingQuotes'))) {
      unclosed = line
      quoteChar = none
      count(rest, isLast)
    } else if (end && rest !== '') countRows(end, true)
  }
  let bytes = 0
  // A line end may be cut between two pieces: a last \r waits for the next one.
  let waiting = ''
  for await (const piece of pieces(file)) {
    bytes += piece.length
    const text = waiting + decoder.decode(piece, { stream: true })
    waiting = text.endsWith('\r') ? '\r' : ''
    count(rest + oneLineEnd(waiting ? text.slice(0, -1) : text), false)
    onProgress(bytes)
  }
  count(rest + oneLineEnd(waiting + decoder.decode()), true)
  return { tally: tally(), leftOut, unclosed }
}

async function* pieces(file: Blob): AsyncGenerator<Uint8Array> {
  const size = 1_048_576
  for (let from = 0; from < file.size; from += size)
    yield new Uint8Array(await file.slice(from, from + size).arrayBuffer())
}

/** Tables that were put together from several have several kinds. */
const oneLineEnd = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

const isFilled = (cells: readonly string[]) => cells.length > 1 || (cells[0] ?? '').trim() !== ''

const lineEndsIn = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
