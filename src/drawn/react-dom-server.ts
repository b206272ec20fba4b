import type { VNode } from 'preact'
import { renderToReadableStream } from 'preact-render-to-string/stream'
import { withIds } from './ids.ts'

/** As much of React's as `@astrojs/react` asks for. */
// biome-ignore lint/style/noDefaultExport: it is imported so.
export default {
  renderToReadableStream: (drawn: VNode, { identifierPrefix }: { identifierPrefix?: string } = {}) =>
    renderToReadableStream(withIds(drawn, identifierPrefix))
}
