import react from '@astrojs/react'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { locales } from './src/i18n/locales.ts'

// Where the site will live; only the sitemap and the hreflang links need the full address.
const site = process.env.SITE_URL ?? 'http://localhost:4321'
// A sub-path such as /sextant, for hosts that serve several sites from one name.
const base = process.env.BASE_PATH ?? '/'
const home = new URL(base.replace(/\/*$/, '/'), site).href

// What every island needs comes in one file: packed together it is smaller than apart.
const everyIsland =
  /node_modules[\\/](react|react-dom|scheduler|nanostores|@nanostores|@astrojs|valibot)[\\/]|vite[\\/]preload-helper|src[\\/](i18n[\\/]text|islands[\\/]ui[\\/]StorageNotices|core[\\/](progress|parts|model|sheet)|stores[\\/](browser[\\/](storage|unsaved|clock)|current|sheets|stored-sheet))\b/

// A questionnaire and a ballot ask in the same way.
const questions =
  /node_modules[\\/]react-hook-form|src[\\/]islands[\\/]questionnaire[\\/](?!MovingOn|ByItself|by-pointer|use-moving-on|CheckLists|OpenQuestions)/

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'every-island', test: everyIsland },
                  { name: 'questions', test: questions }
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
    sitemap({
      i18n: { defaultLocale: 'en', locales: Object.fromEntries(locales.map(({ id, lang }) => [id, lang])) },
      // The choice of a language is in none, but would be taken for a second English home page.
      serialize: page => ({ ...page, links: page.url === home ? [] : page.links?.filter(({ url }) => url !== home) })
    })
  ]
})
