import { base64Text } from './base64-text.ts'

const headLine = /^content-transfer-encoding:\s*base64\b/i
const base64Line = /^[A-Za-z\d+/=]{4,76}$/

/** The parts of a saved mail that are in base64, put behind it as the text that they are; line by line, each once. */
export function withBase64Parts(text: string): string {
  if (!/content-transfer-encoding:[ \t]*base64/i.test(text)) return text
  const texts: string[] = []
  let state: 'outside' | 'head' | 'gap' | 'body' = 'outside'
  let body: string[] = []
  const close = () => {
    if (body.length > 0) texts.push(base64Text(body.join('')))
    body = []
  }
  for (const line of text.split(/\r?\n/)) {
    if (state === 'body' || state === 'gap') {
      if (base64Line.test(line)) {
        state = 'body'
        body.push(line)
        continue
      }
      if (state === 'gap' && line.trim() === '') continue
      close()
      state = 'outside'
    }
    if (headLine.test(line)) state = 'head'
    else if (state === 'head' && line.trim() === '') state = 'gap'
  }
  close()
  return [text, ...texts].join('\n')
}
