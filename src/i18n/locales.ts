/** A language of the site. Direction and digits are data: no other file asks which language it is. */
export interface Locale {
  /** The part of the address and the name of the content folders. */
  readonly id: string
  /** BCP 47, for `lang` and for Intl. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The calendar that its days are written and chosen in, by its name in BCP 47. */
  readonly calendar: 'gregory' | 'persian'
  /** Its figures from nought to nine, and what stands before decimals; a test holds that `Intl` has the same. */
  readonly digits: string
  readonly point: string
  /** Its name in itself. */
  readonly name: string
}

export const locales: readonly Locale[] = [
  { id: 'en', lang: 'en', dir: 'ltr', calendar: 'gregory', digits: '0123456789', point: '.', name: 'English' },
  { id: 'fa', lang: 'fa', dir: 'rtl', calendar: 'persian', digits: '۰۱۲۳۴۵۶۷۸۹', point: '٫', name: 'فارسی' }
]

/** The language that structure and missing words are read from. */
export const sourceLocale = locales[0] as Locale

/** `localeOf('fa')?.dir // => 'rtl'` */
export function localeOf(id: string | undefined): Locale | undefined {
  return locales.find(locale => locale.id === id)
}

/** The calendar of a language; of one that is not ours, the common one. `calendarOf('fa') // => 'persian'` */
export function calendarOf(lang: string): Locale['calendar'] {
  return locales.find(locale => locale.lang === lang)?.calendar ?? 'gregory'
}
