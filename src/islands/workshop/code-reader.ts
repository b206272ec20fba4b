/** The text of a QR code in the picture; undefined where there is none. */
export type CodeReader = (picture: HTMLVideoElement) => Promise<string | undefined>

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/** The browser's own reader where it has one that reads QR codes, else a library, fetched only now from our own site. */
export async function codeReader(): Promise<CodeReader> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
  const formats = await own?.getSupportedFormats().catch((): string[] => [])
  return own && formats?.includes('qr_code') ? nativeReader(new own({ formats: ['qr_code'] })) : libraryReader()
}

function nativeReader(detector: Detector): CodeReader {
  return async picture => (await detector.detect(picture).catch(() => []))[0]?.rawValue
}

async function libraryReader(): Promise<CodeReader> {
  const { decodeQR } = await import('qr/decode.js')
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
