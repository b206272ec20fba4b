import { pngFile, svgFile } from './picture-files.ts'
import { rungFill, rungs, stageColour } from './rungs.ts'

/** The map of skills, as it is drawn for a file. */
export interface MapContent {
  readonly parts: readonly {
    readonly name: string
    readonly skills: readonly { readonly name: string; readonly score: number | undefined; readonly figure: string }[]
  }[]
  readonly dir: 'ltr' | 'rtl'
}

const columns = 3
const [columnWidth, gap, head, row, between] = [360, 50, 44, 36, 24]
const [ladderAt, rungWidth, rungHeight] = [214, 17, 14]

/** The map as a slide shows it: three competencies beside each other, each skill with its ladder and its figure. */
export function mapPicture(content: MapContent, ending: 'png' | 'svg'): Promise<Blob> {
  const aside = document.createElement('div')
  aside.style.cssText = 'position: fixed; visibility: hidden'
  const svg = drawn(content)
  aside.append(svg)
  document.body.append(aside)
  try {
    // Both copy what they need before they wait for anything.
    return ending === 'png' ? pngFile(svg) : svgFile(svg)
  } finally {
    aside.remove()
  }
}

function drawn({ parts, dir }: MapContent): SVGSVGElement {
  const width = columns * columnWidth + (columns - 1) * gap
  const longest = Math.max(...parts.map(({ skills }) => skills.length))
  const rowHeight = head + longest * row + between
  const height = Math.ceil(parts.length / columns) * rowHeight - between
  const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement
  // Places are counted from where the language begins.
  const box = (x: number, y: number, wide: number, high: number, style: string) =>
    svg.append(element('rect', { x: dir === 'rtl' ? width - x - wide : x, y, width: wide, height: high, style }))
  const write = (words: string, x: number, y: number, anchor: 'start' | 'end', style: string) => {
    const place = { x: dir === 'rtl' ? width - x : x, y, 'text-anchor': anchor, direction: dir }
    const text = element('text', { ...place, style: `fill: var(--ink); ${style}` })
    text.textContent = words
    svg.append(text)
  }
  for (const [at, { name, skills }] of parts.entries()) {
    const left = (at % columns) * (columnWidth + gap)
    const top = Math.floor(at / columns) * rowHeight
    write(name, left, top + 24, 'start', 'font: var(--heading-weight) 22px var(--heading)')
    box(left, top + head - 8, columnWidth, 1, 'fill: var(--ink)')
    for (const [place, skill] of skills.entries()) {
      const middle = top + head + place * row + row / 2
      write(skill.name, left, middle + 5, 'start', 'font: 16px var(--sans)')
      // Where there is no score, words stand in the place of the ladder.
      for (const rung of skill.score === undefined ? [] : rungs) {
        const x = left + ladderAt + (rung - 1) * (rungWidth + 3)
        const frame = [x, middle - rungHeight / 2, rungWidth, rungHeight] as const
        const filled = rungWidth * rungFill(skill.score, rung)
        if (filled > 0) box(frame[0], frame[1], filled, rungHeight, `fill: ${stageColour(skill.score)}`)
        box(...frame, 'fill: none; stroke: var(--rule)')
      }
      write(skill.figure, left + columnWidth, middle + 5, 'end', 'font: 16px var(--sans)')
    }
  }
  return svg
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  // The policy of the pages lets no style through that is set as an attribute.
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'style') made.style.cssText = String(value)
    else made.setAttribute(key, String(value))
  }
  return made
}
