import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { locales } from '../../src/i18n/locales.ts'

/** Letters as wide as those of Arial, as on most systems, or a fifth wider, as those of Verdana and DejaVu. */
export type Letters = 'usual' | 'wide'

const scriptsOf = new Set(locales.map(({ lang }) => new Intl.Locale(lang).maximize().script))
// Every document of every test is given these bytes: no alphabet that no language of the site is written in.
const cyrillic = scriptsOf.has('Cyrl') ? ['cyrillic', 'cyrillic-ext'] : []
// The file of DejaVu that is called Latin holds its other alphabets too.
const fonts: Readonly<Record<Letters, { readonly name: string; readonly subsets: readonly string[] }>> = {
  usual: { name: 'arimo', subsets: ['latin', ...cyrillic] },
  wide: { name: 'dejavu-sans', subsets: ['latin'] }
}
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
