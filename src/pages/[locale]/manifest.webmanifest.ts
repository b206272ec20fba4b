import type { APIRoute } from 'astro'
import { address, base } from '../../i18n/address.ts'
import { messagesIn } from '../../i18n/dictionaries.ts'
import { type Locale, locales } from '../../i18n/locales.ts'

interface Props {
  readonly locale: Locale
}

export const getStaticPaths = () => locales.map(locale => ({ params: { locale: locale.id }, props: { locale } }))

const png = (name: string, size: number, purpose: string) => ({
  src: `${base}icon-${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose
})

/** How the site is called and looks where a language of it is installed. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const { site, languages } = messagesIn(locale.id)
  return Response.json({
    id: address(locale.id),
    name: site.name,
    short_name: site.name,
    description: languages.description,
    lang: locale.lang,
    dir: locale.dir,
    start_url: address(locale.id),
    scope: address(locale.id),
    display: 'standalone',
    background_color: '#faf6ec',
    theme_color: '#1c2740',
    icons: [png('192', 192, 'any'), png('512', 512, 'any'), png('whole', 512, 'maskable')]
  })
}
