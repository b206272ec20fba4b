import { byDay } from './by-day.ts'
import { pngOf } from './png-of.ts'

/** What a picture inherits from the page, and has to carry itself once it stands alone. */
const carried = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'vector-effect', 'shape-rendering'],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'direction']
]
const margin = 16
const pixelsWide = 1600

/** A drawn picture as a file of its own: colours by day and fonts written out, on paper. */
export async function svgFile(drawn: SVGSVGElement): Promise<Blob> {
  return fileOf(byDay(() => standing(drawn)).svg)
}

/** The same in pixels. Letters are set by the page itself, because a picture within a picture can't use its fonts. */
export async function pngFile(drawn: SVGSVGElement): Promise<Blob> {
  const { svg, box } = byDay(() => standing(drawn))
  const letters = [...svg.querySelectorAll('text')]
  for (const one of letters) one.remove()
  const scale = pixelsWide / box.width
  const canvas = document.createElement('canvas')
  canvas.width = pixelsWide
  canvas.height = Math.round(box.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(await imageOf(fileOf(svg)), 0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  context.translate(-box.x, -box.y)
  for (const one of letters) write(context, one)
  return pngOf(canvas)
}

function standing(drawn: SVGSVGElement): { readonly svg: SVGSVGElement; readonly box: DOMRect } {
  const svg = drawn.cloneNode(true) as SVGSVGElement
  const originals = [drawn, ...drawn.querySelectorAll<SVGElement>('*')]
  const copies = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  copies.forEach((copy, at) => {
    const style = getComputedStyle(originals[at] as Element)
    copy.removeAttribute('class')
    copy.removeAttribute('style')
    if (copy === svg) return
    for (const property of carried) {
      const value = style.getPropertyValue(property)
      copy.setAttribute(property, property === 'fill' || property === 'stroke' ? plainColour(value) : value)
    }
  })
  const box = boxAround(drawn)
  const size = { x: box.x, y: box.y, width: box.width, height: box.height }
  const paper = document.createElementNS(svg.namespaceURI, 'rect')
  const colour = plainColour(getComputedStyle(document.body).backgroundColor)
  for (const [name, value] of Object.entries({ ...size, fill: colour })) paper.setAttribute(name, String(value))
  svg.prepend(paper)
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('viewBox', Object.values(size).join(' '))
  svg.setAttribute('width', String(box.width))
  svg.setAttribute('height', String(box.height))
  return { svg, box }
}

/** The picture with everything that it draws beyond its edges, and a margin. */
function boxAround(drawn: SVGSVGElement): DOMRect {
  const [frame, ink] = [DOMRect.fromRect(drawn.viewBox.baseVal), DOMRect.fromRect(drawn.getBBox())]
  const [x, y] = [Math.min(frame.left, ink.left) - margin, Math.min(frame.top, ink.top) - margin]
  const [right, bottom] = [Math.max(frame.right, ink.right) + margin, Math.max(frame.bottom, ink.bottom) + margin]
  return new DOMRect(x, y, right - x, bottom - y)
}

const known = new Map<string, string>()

/** A colour as every program reads it. `plainColour('oklch(100% 0 0)') // => '#ffffff'` */
function plainColour(colour: string): string {
  if (colour === 'none') return colour
  const found = known.get(colour)
  if (found) return found
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
  const context = canvas.getContext('2d')
  if (!context) return colour
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data
  const plain = `#${[red, green, blue].map((part = 0) => part.toString(16).padStart(2, '0')).join('')}`
  known.set(colour, plain)
  return plain
}

const aligned: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'end' }

function write(context: CanvasRenderingContext2D, letters: SVGTextElement): void {
  const read = (name: string) => letters.getAttribute(name) ?? ''
  context.font = `${read('font-weight')} ${read('font-size')} ${read('font-family')}`
  context.fillStyle = read('fill')
  context.direction = read('direction') === 'rtl' ? 'rtl' : 'ltr'
  context.textAlign = aligned[read('text-anchor')] ?? 'start'
  context.fillText(letters.textContent ?? '', Number(read('x')), Number(read('y')))
}

function fileOf(svg: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
}

async function imageOf(file: Blob): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  try {
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
