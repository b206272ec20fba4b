interface Policy {
  createHTML(html: string): TrustedHTML
}

interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy
}

/** Named in the policy of every page (`layouts/Page.astro`), which lets no other markup be drawn. */
const name = 'sextant-words'

/** What our own Markdown never becomes. */
const deeds =
  /<\/?(?:script|style|iframe|object|embed|form|input|base|link|meta|svg|math)\b|<[^>]*[\s/](?:on\w+|style|srcdoc)\s*=|=\s*["']?\s*(?:javascript|data):/i

const known = new Map<string, string | TrustedHTML>()
let policy: Policy | undefined

/**
 * Our own Markdown, rendered when the site was built, as markup that may be drawn; throws for anything that could act. The
 * same text gives the same object, so that it is not drawn again.
 */
export function ownMarkup(html: string): string | TrustedHTML {
  const before = known.get(html)
  if (before !== undefined) return before
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  policy ??= trustedTypes?.createPolicy(name, { createHTML: checked })
  const markup = policy ? policy.createHTML(html) : checked(html)
  known.set(html, markup)
  return markup
}

function checked(html: string): string {
  if (deeds.test(html)) throw new TypeError('markup that could act')
  return html
}
