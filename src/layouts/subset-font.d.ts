declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype'
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>
}
