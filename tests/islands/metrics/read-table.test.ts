import { describe, expect, test } from 'vitest'
import { outlineOf, readTable } from '../../../src/islands/metrics/read-table.ts'

const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  const signs = [...`\uFEFF${text}`]
  for (const [at, sign] of signs.entries()) view.setUint16(2 * at, sign.charCodeAt(0), !isBig)
  return bytes
}

async function read(file: Blob) {
  const outline = await outlineOf(file)
  if (!outline.ok) throw new Error(outline.fault)
  const { delimiter, headings } = outline
  const columns = { score: headings.score, group: headings.width > 1 ? 1 : undefined }
  const said = await readTable(file, {
    ...{ scale: 'likely11', columns, isDayFirst: true, delimiter, hasHeader: headings.hasHeader }
  })
  return { ...said, outline, answers: said.tally.counts.reduce((sum, one) => sum + one, 0) }
}

describe('a table of answers', () => {
  test.each<[string, content: BlobPart, delimiter: string]>([
    ['commas', 'score,shop\n9,North\n3,South\n', ','],
    ['semicolons and decimal commas', 'score;shop\n9,0;North\n3;South', ';'],
    ['tabs and Persian digits', 'نمره\tشعبه\n۹\tشمال\n۳\tجنوب', '\t'],
    ['Arabic digits and bars', 'score|shop\n٩|a\n٣|b', '|'],
    ['a mark of byte order', '\uFEFFscore,shop\n9,North\n3,South', ','],
    ['UTF-16, low byte first', utf16('score,shop\n9,شمال\n3,South', false), ','],
    ['UTF-16, high byte first', utf16('score,shop\r\n9,شمال\r\n3,South', true), ','],
    ['mixed line ends and empty lines', 'score,shop\r9,North\r\n\n3,South\n\n', ','],
    ['quotes, separators and line ends in cells', 'score,shop\n9,"North, ""old""\nquay"\n"3",South', ','],
    ['no heading', '9,North\n3,South', ',']
  ])('is read with %s', async (_, content, delimiter) => {
    const { tally, leftOut, outline, answers } = await read(new Blob([content]))
    expect([outline.delimiter, answers, leftOut.length]).toEqual([delimiter, 2, 0])
    expect([tally.counts[9], tally.counts[3], tally.groups.size]).toEqual([1, 1, 2])
  })

  test('names the line of each row that did not count, line ends in cells included', async () => {
    const { leftOut, answers } = await read(new Blob(['score,note\n9,"a\nb"\ntwelve,c\n\n12,d\n8.5,e\n,f\n7,g']))
    expect(leftOut.map(({ line, problem }) => [line, problem])).toEqual([
      [4, 'words'],
      [6, 'off'],
      [7, 'between'],
      [8, 'empty']
    ])
    expect(answers).toBe(2)
  })

  test('says where a quotation mark is never closed, and counts the rows after it', async () => {
    const { unclosed, answers } = await read(new Blob(['score,note\n9,a\n8,"b\n7,c\n6,d\n']))
    expect([unclosed, answers]).toEqual([3, 4])
  })

  test('of megabytes is read piece by piece: no row is lost or doubled where pieces meet', async () => {
    const rows = Array.from({ length: 300_000 }, (_, at) => `${at % 11},"group ${at % 7}"`)
    const { tally, answers } = await read(new Blob([`score,group\r\n${rows.join('\r\n')}`]))
    expect([answers, tally.groups.size, tally.counts[0]]).toEqual([300_000, 7, Math.ceil(300_000 / 11)])
  })

  test.each<[string, content: BlobPart, fault: string]>([
    ['an empty file', '', 'empty'],
    ['a file of line ends', '\n\n', 'empty'],
    ['a heading and nothing else', 'score,shop\n', 'header-only'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0, 0, 0x0d), 'binary']
  ])('is none: %s', async (_, content, fault) => {
    expect(await outlineOf(new Blob([content]))).toEqual({ ok: false, fault })
  })
})
