import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.join(import.meta.dirname, '../..')

interface Structure {
  readonly forms: Readonly<Record<string, readonly string[]>>
}
interface Words {
  readonly items: Readonly<Record<string, { readonly statement: string }>>
}

/** Builds the peer's page with the sixty statements of our long form into a folder, and says which. */
export async function buildPeer(): Promise<string> {
  const read = (file: string) => JSON.parse(readFileSync(path.join(root, 'dist', file), 'utf8'))
  const structure: Structure = read('models/xm-competencies.json')
  const words: Words = read('en/models/xm-competencies.json')
  const choices = ['1', '2', '3', '4', '5', 'Don’t know', 'Does not apply']
  const questions = (structure.forms.long ?? []).map(id => ({
    id,
    statement: words.items[id]?.statement ?? id,
    choices
  }))
  const folder = path.join(root, 'reports/bench/peer')
  mkdirSync(folder, { recursive: true })
  await build({
    entryPoints: [path.join(import.meta.dirname, 'peer.jsx')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' }
  })
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Peer</title><link rel="stylesheet" href="peer.css"><div id="root"></div>
<script>window.questions = ${JSON.stringify(questions)}</script><script type="module" src="peer.js"></script></html>`
  writeFileSync(path.join(folder, 'index.html'), page)
  return folder
}
