import { ballotFiles } from '../../stores/ballot-files.ts'
import { codesIn } from './code-reader.ts'

/** What was found in files, and what could not be read. */
export interface FilesRead {
  readonly text: string
  readonly unread: number
  /** Pictures without a code in them. */
  readonly codeless: number
}

/** The texts of files, of the files of zips, and of the codes in pictures. */
export async function readFiles(files: readonly File[]): Promise<FilesRead> {
  const texts: string[] = []
  let [unread, codeless] = [0, 0]
  for (const file of files) {
    const found = await ballotFiles(file).catch(() => undefined)
    if (!found) unread++
    for (const one of found ?? []) {
      if (one.kind === 'text') {
        texts.push(one.text)
        continue
      }
      const codes = await codesIn(one.picture)
      if (codes.length === 0) codeless++
      texts.push(...codes)
    }
  }
  return { text: texts.join('\n'), unread, codeless }
}
