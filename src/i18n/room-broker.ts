declare global {
  /**
   * As below, written into each file by the bundler. What a build without a broker must not hold is behind this and not behind the
   * export: only so the bundler knows before it looks for what a file imports.
   */
  const __ROOM_BROKER__: string | undefined
}

/**
 * The broker of live rooms that this site was built for: an address with `wss:` or `ws:`, `same-origin` for one beside the
 * pages, or nothing. Without one no code and no word of a room is in the build.
 */
export const roomBroker = typeof __ROOM_BROKER__ === 'undefined' ? '' : __ROOM_BROKER__

/** Where it is reached from a page. `brokerAddress('same-origin', '/x/', 'https://a.example') // => 'wss://a.example/x/room'` */
export function brokerAddress(broker: string, base: string, origin: string): string {
  return broker === 'same-origin' ? `${origin.replace(/^http/, 'ws')}${base}room` : broker
}
