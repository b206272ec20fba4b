import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { syntaxProblem } from './syntax-problem.ts'

/** A piece of YAML as somebody wrote it: what it says, and on which line. */
export interface WrittenYaml {
  readonly value: unknown
  /** The line of a key, or of the nearest thing around it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** The first thing that can't be read. What follows it is no mistake of its own. */
  readonly mistake?: { readonly line: number; readonly problem: string }
}

/** Reads YAML that begins on a line of a file. */
export function writtenYaml(text: string, firstLine: number): WrittenYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents
    let line = firstLine
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(each => isScalar(each.key) && String(each.key.value) === String(key))
        if (!pair) break
        if (isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0])
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(key)]
        if (!isNode(node)) break
        if (node.range) line = lineAt(node.range[0])
      } else break
    }
    return line
  }
  const [error] = document.errors
  if (error) {
    const line = lineAt(error.pos[0])
    return { value: undefined, lineOf, mistake: { line, problem: syntaxProblem(error, text) } }
  }
  return { value: document.toJS(), lineOf }
}
