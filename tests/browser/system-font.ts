import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subset from 'subset-font'
import { locales } from '../../src/i18n/locales.ts'
import { charactersIn } from '../../src/layouts/serif.ts'

/** Letters as wide as those of Arial, as on most systems, or a fifth wider, as those of Verdana and DejaVu. */
export type Letters = 'usual' | 'wide'

const scriptsOf = new Set(locales.map(({ lang }) => new Intl.Locale(lang).maximize().script))
// Every document of every test is given these bytes: no alphabet that no language of the site is written in.
const hasCyrillic = scriptsOf.has('Cyrl')
const arimo = hasCyrillic ? ['latin', 'cyrillic', 'cyrillic-ext'] : ['latin']
const fonts: Readonly<Record<Letters, { readonly name: string; readonly subsets: readonly string[] }>> = {
  usual: { name: 'arimo', subsets: arimo },
  wide: { name: 'dejavu-sans', subsets: ['latin'] }
}
// The file of DejaVu that is called Latin holds its other alphabets too, in a quarter of a megabyte for each weight.
const signs = 'U+391-3C9, U+2000-206F, U+2190-2193, U+2212-221A, U+2260-2265, U+25B2-25BC, U+2610, U+2713'
const written = charactersIn(`U+20-17F, ${signs}${hasCyrillic ? ', U+400-52F' : ''}`)
const weights = { 400: '100 500', 700: '501 900' } as const
const { resolve } = createRequire(import.meta.url)
const scripts = new Map<Letters, Promise<string>>()

/**
 * A script that puts a font of a package in the place of the system's, before a page is laid out. The bytes are in the
 * script: a font that is fetched comes too late, and the policy of the pages forbids one from a `data:` address.
 */
export function systemFont(letters: Letters): Promise<string> {
  const script = scripts.get(letters) ?? facesOf(letters).then(faces => `(${putIn})(${JSON.stringify(faces)})`)
  scripts.set(letters, script)
  return script
}

interface Face {
  readonly weight: string
  readonly unicodeRange: string
  readonly bytes: string
}

function facesOf(letters: Letters): Promise<Face[]> {
  const { name, subsets } = fonts[letters]
  const ranges = JSON.parse(readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>
  return Promise.all(
    subsets.flatMap(part =>
      Object.entries(weights).map(async ([file, weight]) => {
        const font = readFileSync(resolve(`@fontsource/${name}/files/${name}-${part}-${file}-normal.woff2`))
        // What names no range is a whole font.
        const bytes = ranges[part] ? font : await subset(font, written, { targetFormat: 'truetype' })
        return { weight, unicodeRange: ranges[part] ?? 'U+0-10FFFF', bytes: bytes.toString('base64') }
      })
    )
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
