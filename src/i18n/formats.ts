/**
 * Formats of the language, each made once: making one takes a slow phone longer than a hundred uses, and a page says hundreds of
 * numbers. `numberFormat('fa').format(12) // => '۱۲'`
 */
export const numberFormat = once((lang, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(lang, options))

export const dateFormat = once((lang, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options))

export const listFormat = once((lang, options?: Intl.ListFormatOptions) => new Intl.ListFormat(lang, options))

export const plurals = once(lang => new Intl.PluralRules(lang))

function once<Options, Format>(
  make: (lang: string, options?: Options) => Format
): (lang: string, options?: Options) => Format {
  const made = new Map<string, Format>()
  return (lang, options) => {
    const key = options ? `${lang} ${JSON.stringify(options)}` : lang
    const format = made.get(key) ?? make(lang, options)
    made.set(key, format)
    return format
  }
}
