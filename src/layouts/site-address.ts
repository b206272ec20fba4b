/**
 * Where the site will live, from the environment; without `https://` that is taken to be meant. A path belongs to
 * `BASE_PATH`: here it would be lost without a word. `siteAddress('example.org') // => 'https://example.org'`
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (!given) return undefined
  const address = /^[a-z]+:\/\//i.test(given) ? given : `https://${given}`
  if (!URL.canParse(address) || !/^https?:\/\//i.test(address))
    throw new Error(`SITE_URL is ${given}; it must be an address such as https://example.org`)
  const { origin, pathname } = new URL(address)
  if (pathname !== '/') {
    throw new Error(`SITE_URL is ${given}; set SITE_URL=${origin} and BASE_PATH=${pathname.replace(/\/+$/, '')}`)
  }
  return origin
}
