import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { readEdition } from './src/collections/edition/read-edition.ts'
import { drawnBy, inPlaceOfReact } from './src/drawn/in-place-of-react.ts'
import { locales, sourceLocale } from './src/i18n/locales.ts'
import { askedFirst } from './src/layouts/asked-first.ts'
import { besidePages } from './src/layouts/beside/beside.ts'
import { contentPolicy } from './src/layouts/content-policy.ts'
import { fewerQuestions } from './src/layouts/fewer-questions.ts'
import { keptFiles } from './src/layouts/kept-files.ts'
import { licences } from './src/layouts/licences.ts'
import { scriptGroups, styleGroups } from './src/layouts/packing.ts'
import { ranAtOnce } from './src/layouts/ran-at-once.ts'
import { serif } from './src/layouts/serif.ts'
import { siteAddress } from './src/layouts/site-address.ts'
import { stylesWithin } from './src/layouts/styles-within.ts'

// Where the site will live. Without it there is no sitemap, no canonical and no hreflang: those need the full address.
const site = siteAddress(process.env.SITE_URL)
// A sub-path such as /sextant, for hosts that serve several sites from one name.
const base = process.env.BASE_PATH ?? '/'
const home = site && new URL(base.replace(/\/*$/, '/'), site).href

// A consultant's own edition, which is words and colours; absent in ours.
const edition = readEdition(process.env.CONTENT ?? 'content')

// The broker of live rooms: `same-origin`, or an address with wss: or ws:. Without one there is no room anywhere in the site.
const roomBroker = brokerOf(process.env.ROOM_BROKER)

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // A style in an attribute would be against the policy of every page, and the texts have no programs to colour.
  markdown: { syntaxHighlight: false },
  vite: {
    define: {
      'import.meta.env.EDITION': JSON.stringify(edition) ?? 'undefined',
      __ROOM_BROKER__: JSON.stringify(roomBroker)
    },
    resolve: {
      alias: inPlaceOfReact,
      noExternal: drawnBy
    },
    plugins: [
      ranAtOnce(),
      fewerQuestions(),
      {
        // A build reads its content with a server, for which dependencies would be packed that only `astro dev` hands out.
        name: 'nothing-to-hand-out',
        configResolved({ isProduction, environments }) {
          if (isProduction) environments.client.optimizeDeps.include = []
        }
      }
    ],
    environments: {
      // Where `content.config.ts` is read: Astro itself runs already, and need not be transformed file by file to run once more.
      astro: { resolve: { external: ['astro'] } },
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: styleGroups
              }
            }
          }
        }
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: scriptGroups
              }
            }
          }
        }
      }
    }
  },
  integrations: [
    react(),
    serif(),
    askedFirst(),
    stylesWithin(),
    // After all that is written into a page.
    contentPolicy(),
    licences(),
    // After the policies, which are part of what it keeps, and before the files of the last release come beside it.
    besidePages(),
    keptFiles(),
    site &&
      sitemap({
        i18n: {
          defaultLocale: sourceLocale.id,
          locales: Object.fromEntries(locales.map(({ id, lang }) => [id, lang]))
        },
        // The choice of a language is in none, but would be taken for a second English home page.
        serialize: page => ({ ...page, links: page.url === home ? [] : page.links?.filter(({ url }) => url !== home) })
      })
  ]
})

function brokerOf(given = '') {
  if (given === '' || given === 'same-origin' || (/^wss?:\/\/[^\s;,'"]+$/.test(given) && URL.canParse(given)))
    return given
  throw new Error(`ROOM_BROKER is ${given}; it must be same-origin or an address such as wss://rooms.example.org/mqtt`)
}
