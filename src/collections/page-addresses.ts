import { address } from '../i18n/address.ts'

/**
 * A page of words with its links led on: `../method/`, as it is written in `content/pages`, is another page of the same
 * language, wherever the site lives. `withAddresses('<a href="../method/">', 'fa') // => '<a href="/fa/method/">'`
 */
export function withAddresses(html: string, locale: string): string {
  return html.replaceAll('href="../', `href="${address(locale)}`)
}
