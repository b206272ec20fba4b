/** What makes files of drawn pictures is fetched only when one is wanted. */
export function filesOf(find: () => Element | null | undefined) {
  const drawn = () => {
    const all = [...(find()?.querySelectorAll('svg') ?? [])]
    const seen = all.find(svg => svg.getClientRects().length > 0)
    if (!seen) throw new Error('nothing is drawn')
    return seen
  }
  return {
    png: async () => (await import('./picture-files.ts')).pngFile(drawn()),
    svg: async () => (await import('./picture-files.ts')).svgFile(drawn())
  }
}
