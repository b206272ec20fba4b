/** The text of a QR code in the picture; undefined where there is none. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(picture: HTMLVideoElement | ImageBitmap): Promise<readonly { readonly rawValue: string }[]>
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/**
 * The browser's own reader where it has one that reads QR codes, else a library from our own site.
 * Some browsers name a reader that they cannot run: the first time that it fails the library takes its place.
 */
export async function codeReader(): Promise<CodeReader> {
  let read = await ownReader().catch(() => undefined)
  if (!read) return libraryReader()
  return async picture => {
    try {
      return await read?.(picture)
    } catch {
      read = await libraryReader()
      return read(picture)
    }
  }
}

async function ownDetector(): Promise<Detector | undefined> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const formats = await own?.getSupportedFormats()
  return own && formats?.includes('qr_code') ? new own({ formats: ['qr_code'] }) : undefined
}

async function ownReader(): Promise<CodeReader | undefined> {
  const detector = await ownDetector()
  return (
    detector &&
    (async picture => (picture.videoWidth === 0 ? undefined : (await detector.detect(picture))[0]?.rawValue))
  )
}

/** Longest side of a picture in which a code is looked for: whole, and smaller where noise hides it. */
const sides = [1600, 900, 500] as const

/** The texts of all codes in a picture file; a photograph may hold several. */
export async function codesIn(file: Blob): Promise<string[]> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return []
  const own = await ownDetector().catch(() => undefined)
  const seen = await own?.detect(picture).catch(() => [])
  if (seen && seen.length > 0) return [...new Set(seen.map(({ rawValue }) => rawValue))]
  const { decodeQR } = await fetchDecoder()
  const canvas = document.createElement('canvas')
  for (const side of sides) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height))
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return []
    // Codes with a clear ground are black on white once they lie on paper.
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    try {
      return [decodeQR(context.getImageData(0, 0, canvas.width, canvas.height))]
    } catch {
      // It throws where it finds no code; a smaller picture has less noise.
    }
  }
  return []
}

/** Fetched beforehand where there may be no network later, also beside a reader of the browser's own: that one may fail. */
export const fetchDecoder = () => import('qr/decode.js')

async function libraryReader(): Promise<CodeReader> {
  const { decodeQR } = await fetchDecoder()
  const canvas = document.createElement('canvas')
  return async picture => {
    const { videoWidth: width, videoHeight: height } = picture
    if (width === 0) return undefined
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) return undefined
    context.drawImage(picture, 0, 0)
    try {
      return decodeQR(context.getImageData(0, 0, width, height))
    } catch {
      // It throws where it finds no code.
      return undefined
    }
  }
}
