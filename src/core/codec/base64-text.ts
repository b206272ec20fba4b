/** The text in UTF-8 that mail programs wrote in base64; nothing for what is none. `base64Text('aGk=') // => 'hi'` */
export function base64Text(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), sign => sign.charCodeAt(0)))
  } catch {
    return ''
  }
}
