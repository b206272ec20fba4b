/** One end of a channel between windows of this browser. */
export interface Channel<Sent> {
  send(message: Sent): void
  close(): void
}

/** Opens a channel; a browser without any has an end that nobody hears. */
export function openChannel<Sent, Heard>(name: string, hear: (message: Heard) => void): Channel<Sent> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.onmessage = event => hear(event.data as Heard)
  return { send: message => channel.postMessage(message), close: () => channel.close() }
}
