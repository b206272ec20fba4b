import { useEffect } from 'react'
import type { Messages } from '../../i18n/messages.ts'

/** How CSS calls the digits that a language counts in; the others are its own. */
const digits: Readonly<Record<string, string>> = { arabext: 'persian', arab: 'arabic-indic' }
const longestHead = 70

interface Props {
  /** Whose paper it is. */
  readonly head: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Pick<Messages['report'], 'pageOf'>
}

/** The name over each page but the first, and its number under it: in the margins, where only a rule for pages can write. */
export function RunningHeads({ head, lang, dir, t }: Props) {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rulesFor({ head, lang, dir, t }))
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet)
    }
  }, [head, lang, dir, t])
  return null
}

function rulesFor({ head, lang, dir, t }: Props): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const count = digits[new Intl.NumberFormat(lang).resolvedOptions().numberingSystem] ?? 'decimal'
  const letters = [...head]
  const cut = letters.length > longestHead ? `${letters.slice(0, longestHead).join('')}…` : head
  const number = t.pageOf
    .split(/(\{pages?\})/)
    .filter(part => part !== '')
    .map(part => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)}, ${count})` : quoted(part)))
  const look = `direction: ${dir}; font: 8.5pt/1.2 var(--sans); color: #444`
  return `@page {
    @top-${start} { content: ${quoted(cut)}; ${look} }
    @bottom-${end} { content: ${number.join(' ')}; ${look} }
  }
  @page :first { @top-${start} { content: none } }`
}

/** A text as CSS writes it. `quoted('a "b"') // => '"a \\22 b\\22 "'` */
function quoted(words: string): string {
  return `"${words.replace(/["\\<\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
