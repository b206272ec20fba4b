import { longestLogo } from '../../stores/report.ts'

const widest = 640
const highest = 320

export type LogoReading =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'bad' | 'large' }

/**
 * Draws a picture anew, small enough to be kept: what else was in the file (scripts in an SVG, where a photograph was
 * taken) does not come along.
 */
export async function readLogo(file: File): Promise<LogoReading> {
  const source = URL.createObjectURL(file)
  try {
    const picture = new Image()
    picture.src = source
    await picture.decode()
    // A vector picture without a size of its own has none.
    const [width, height] = [picture.naturalWidth || widest, picture.naturalHeight || highest]
    for (const share of [1, 0.7, 0.5, 0.35]) {
      const scale = Math.min(1, widest / width, highest / height) * share
      const url = drawn(picture, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)))
      if (url.length <= longestLogo) return { ok: true, url }
    }
    return { ok: false, reason: 'large' }
  } catch {
    return { ok: false, reason: 'bad' }
  } finally {
    URL.revokeObjectURL(source)
  }
}

function drawn(picture: HTMLImageElement, width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(picture, 0, 0, width, height)
  return canvas.toDataURL('image/png')
}
