import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/islands/charts/radar-key.ts'
import { type Colours, look, type SeriesKind } from '../../../src/islands/charts/radar-look.ts'
import { sideMarks } from '../../../src/islands/charts/side-marks.ts'

const colours: Colours = {
  ink: 'ink',
  soft: 'soft',
  paper: 'paper',
  hairline: 'hairline',
  rule: 'rule',
  signal: 'signal',
  band: 'band',
  area: 'area',
  sides: ['first', 'second', 'third', 'fourth']
}

describe('how a line of the radar looks', () => {
  test('today’s score is a whole line with points of paper in it', () => {
    expect(look('score', colours)).toMatchObject({
      borderColor: 'ink',
      borderWidth: 2,
      pointRadius: 4,
      pointBackgroundColor: 'paper'
    })
    expect(look('score', colours).borderDash).toBeUndefined()
  })

  test('the target is a dashed line without points', () => {
    expect(look('target', colours)).toMatchObject({ borderColor: 'rule', borderDash: [5, 4], pointRadius: 0 })
  })

  test('what missing answers leave open is a band and no line', () => {
    expect(look('low', colours)).toMatchObject({ backgroundColor: 'band', borderWidth: 0, pointRadius: 0 })
    expect(look('high', colours)).toMatchObject({ borderWidth: 0, pointRadius: 0 })
  })

  test('results beside each other are told apart without their colours', () => {
    const all = sideMarks.map((_, at) => look(at, colours))
    expect(all.map(({ borderColor }) => borderColor)).toEqual(colours.sides)
    expect(new Set(all.map(({ pointStyle, borderDash }) => `${pointStyle} ${borderDash}`)).size).toBe(all.length)
    expect(new Set(all.map(({ pointStyle }) => pointStyle)).size).toBe(all.length)
  })

  test.each<SeriesKind>(['score', 'target', 1])('on a projector %s grows with the letters', kind => {
    const [near, far] = [look(kind, colours), look(kind, colours, 2)]
    expect(far.borderWidth).toBe(near.borderWidth * 2)
    expect(far.pointRadius).toBe(near.pointRadius * 2)
    expect(far.borderDash).toEqual(near.borderDash?.map(length => length * 2))
  })
})

/** Notes what is drawn, as far as a key has it. */
function penOf() {
  const drawn: { line?: readonly number[]; stroke?: unknown; dash?: readonly number[]; text?: string; at?: number }[] =
    []
  let from: readonly number[] = []
  let dash: readonly number[] = []
  const pen = {
    direction: 'ltr',
    strokeStyle: '',
    setLineDash: (given: readonly number[]) => (dash = given),
    beginPath: () => {},
    moveTo: (x: number, y: number) => (from = [x, y]),
    lineTo: (x: number) => drawn.push({ line: [from[0] ?? 0, x], stroke: pen.strokeStyle, dash }),
    stroke: () => {},
    fillText: (text: string, at: number) => drawn.push({ text, at })
  }
  return { pen, drawn }
}

describe.each([
  ['ltr', [40, 100], 116],
  ['rtl', [960, 900], 884]
] as const)('the names under a radar that leaves the page, %s', (dir, line, at) => {
  const series = [
    { kind: 'score', name: 'Now', values: [] },
    { kind: 'target', name: 'After the route', values: [] },
    { kind: 'high', name: 'Highest', values: [] }
  ] as const
  const key = keyOf({ axes: [], series, lang: 'en', dir }, colours)

  test('have a row each, but for the upper end of a band, which has the name of the lower', () => {
    expect(key.height).toBe(100)
    const { pen, drawn } = penOf()
    key.draw(pen as unknown as CanvasRenderingContext2D, { width: 1000, height: 900 })
    expect(drawn.flatMap(({ text = [] }) => text)).toEqual(['Now', 'After the route'])
  })

  test('stand beside a piece of their line, where one begins to read', () => {
    const { pen, drawn } = penOf()
    key.draw(pen as unknown as CanvasRenderingContext2D, { width: 1000, height: 900 })
    expect(pen.direction).toBe(dir)
    expect(drawn[0]).toEqual({ line, stroke: 'ink', dash: [] })
    expect(drawn[1]).toEqual({ text: 'Now', at })
    expect(drawn[2]).toEqual({ line, stroke: 'rule', dash: [5, 4] })
  })
})
