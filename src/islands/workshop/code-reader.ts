/** The text of a QR code in the picture; undefined where there is none. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
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

async function ownReader(): Promise<CodeReader | undefined> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const formats = await own?.getSupportedFormats()
  if (!own || !formats?.includes('qr_code')) return undefined
  const detector = new own({ formats: ['qr_code'] })
  return async picture => (picture.videoWidth === 0 ? undefined : (await detector.detect(picture))[0]?.rawValue)
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
