import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Letters as wide as those of Arial, as on most systems, or a fifth wider, as those of Verdana and DejaVu. */
export type Letters = 'usual' | 'wide'

// The file of DejaVu that is called Latin holds its other alphabets too.
const fonts = {
  usual: { name: 'arimo', subsets: ['latin', 'cyrillic', 'cyrillic-ext'] },
  wide: { name: 'dejavu-sans', subsets: ['latin'] }
} as const
const weights = { 400: '100 500', 700: '501 900' } as const
const { resolve } = createRequire(import.meta.url)
const scripts = new Map<Letters, string>()

/**
 * A script that puts a font of a package in the place of the system's, before a page is laid out. The bytes are in the
 * script: a font that is fetched comes too late, and the policy of the pages forbids one from a `data:` address.
 */
export function systemFont(letters: Letters): string {
  const script = scripts.get(letters) ?? `(${putIn})(${JSON.stringify(facesOf(letters))})`
  scripts.set(letters, script)
  return script
}

interface Face {
  readonly weight: string
  readonly unicodeRange: string
  readonly bytes: string
}

function facesOf(letters: Letters): Face[] {
  const { name, subsets } = fonts[letters]
  const ranges = JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>
  return subsets.flatMap(subset =>
    Object.entries(weights).map(([file, weight]) => ({
      weight,
      unicodeRange: ranges[subset] ?? 'U+0-10FFFF',
      bytes: readFileSync(resolve(`@fontsource/${name}/files/${name}-${subset}-${file}-normal.woff2`)).toString(
        'base64'
      )
    }))
  )
}

/** Runs in the page. */
function putIn(faces: readonly Face[]): void {
  for (const { bytes, ...range } of faces) {
    const buffer = Uint8Array.fromBase64(bytes)
    document.fonts.add(new FontFace('Font of the tests', buffer, range))
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':root { --system: "Font of the tests" }')
  document.adoptedStyleSheets.push(sheet)
}
