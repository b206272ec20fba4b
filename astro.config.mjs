import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { readEdition } from './src/collections/edition/read-edition.ts'
import { locales, sourceLocale } from './src/i18n/locales.ts'
import { askedFirst } from './src/layouts/asked-first.ts'
import { besidePages } from './src/layouts/beside/beside.ts'
import { contentPolicy } from './src/layouts/content-policy.ts'
import { keptFiles } from './src/layouts/kept-files.ts'
import { licences } from './src/layouts/licences.ts'
import { serif } from './src/layouts/serif.ts'
import { siteAddress } from './src/layouts/site-address.ts'

// Where the site will live. Without it there is no sitemap, no canonical and no hreflang: those need the full address.
const site = siteAddress(process.env.SITE_URL)
// A sub-path such as /sextant, for hosts that serve several sites from one name.
const base = process.env.BASE_PATH ?? '/'
const home = site && new URL(base.replace(/\/*$/, '/'), site).href

// A consultant's own edition, which is words and colours; absent in ours.
const edition = readEdition(process.env.CONTENT ?? 'content')

// The broker of live rooms: `same-origin`, or an address with wss: or ws:. Without one there is no room anywhere in the site.
const roomBroker = brokerOf(process.env.ROOM_BROKER)

// What every island needs comes in one file: packed together it is smaller than apart.
const everyIsland =
  /node_modules[\\/](react|react-dom|scheduler|nanostores|@nanostores|@astrojs)[\\/]|vite[\\/]preload-helper|src[\\/](i18n[\\/]text|islands[\\/]ui[\\/](StorageNotices|Boundary|Missing)|core[\\/](progress|parts|model|sheet)|stores[\\/](browser[\\/](storage|unsaved|clock|deep-place|local-place|place|revisions|tabs|tab-history|tab-session|tier|storage-keys)|current|sheets|stored-sheet))(?![\w-])/

// A questionnaire and a ballot ask in the same way.
const questions =
  /node_modules[\\/]react-hook-form|src[\\/]islands[\\/]questionnaire[\\/](?!MovingOn|ByItself|by-pointer|use-moving-on|CheckLists|OpenQuestions)/

// A link and its code stand together: the parts are so small that files of their own weigh more.
const passingOn = /src[\\/]islands[\\/]ui[\\/](LinkField|QrCode|use-qr|Failed)\./

// Small parts that the same pages need: together they weigh less than apart.
const keptKeys = /src[\\/](core[\\/]clean-name|stores[\\/](assessment-keys|random-id))(?![\w-])/
const startsPlan =
  /src[\\/](core[\\/](step|after-step)|wording[\\/]picture-labels|islands[\\/]plan[\\/]starts-plan)(?![\w-])/
const named = /src[\\/](stores[\\/]assessment-list|islands[\\/]ui[\\/]name)(?![\w-])/

// So do the styles of results and of all that is made of them: their pages name what they show, and share one file.
const everyResult =
  /src[\\/](styles[\\/]islands|islands[\\/](?!charts[\\/](charts|sextant)|home|questionnaire|room)\w+[\\/]\w+)\.css$/

// The frame of all pages, and what a page to read adds to it, which is little: in one file it is a fifth smaller than in two.
const everyPage =
  /src[\\/](pages[\\/].+\.astro\?|components[\\/](AdvicePiece|Neighbours|LevelGroups|StagesTable|StagesRow|StartQuestions|Ladder|ModelReading|StageShares|OthersOnStages|Caveat|Header|Footer|LanguageChoice|Wordmark)\.astro\?|styles[\\/](reading|reset|fonts|tokens|base|layout|controls|notices|print)\.css$|islands[\\/](home[\\/]\w+|charts[\\/]sextant)\.css$)/

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    define: {
      'import.meta.env.EDITION': JSON.stringify(edition) ?? 'undefined',
      __ROOM_BROKER__: JSON.stringify(roomBroker)
    },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'every-result', test: everyResult },
                  { name: 'every-page', test: everyPage }
                ]
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
                groups: [
                  { name: 'every-island', test: everyIsland },
                  { name: 'questions', test: questions },
                  { name: 'passing-on', test: passingOn },
                  { name: 'kept-keys', test: keptKeys },
                  { name: 'starts-plan', test: startsPlan },
                  { name: 'named', test: named }
                ]
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
