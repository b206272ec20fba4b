import type { Messages } from '../i18n/messages.ts'
import { text } from '../i18n/text.ts'

/**
 * A line of evidence as it stands on the desk and in the notes: with the name of who handed it in, where there is one. A
 * Latin name does not turn a Persian line around, nor the other way.
 */
export function saidLine(
  line: { readonly name?: string | undefined; readonly text: string },
  lang: string,
  t: Messages['room']['line']
): string {
  return line.name
    ? text(lang, t.of, { name: `\u2068${line.name}\u2069`, line: `\u2068${line.text}\u2069` })
    : line.text
}

/** The notes with a line under them; undefined where there is no room for it. */
export function withNote(notes: string, line: string, longest: number): string | undefined {
  const next = notes.trim() === '' ? line : `${notes.trimEnd()}\n${line}`
  return next.length > longest ? undefined : next
}
