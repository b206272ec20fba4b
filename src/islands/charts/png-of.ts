/** What is drawn on a canvas, as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(file => (file ? resolve(file) : reject(new Error('no picture'))), 'image/png')
  })
}
