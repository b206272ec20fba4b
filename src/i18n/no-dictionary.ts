/** What is said where a language has no words of the interface. */
export function noDictionary(locale: string): string {
  const how = `write one in src/i18n/${locale}, beginning with a copy of a folder beside it, and name it here`
  return `src/i18n/dictionaries.ts: there is no dictionary for ${locale}; ${how}`
}
