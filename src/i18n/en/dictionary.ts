import { assess } from './assess.ts'
import { back } from './back.ts'
import { bring } from './bring.ts'
import { compare } from './compare.ts'
import { edition } from './edition.ts'
import { files } from './files.ts'
import { form } from './form.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { join } from './join.ts'
import { journey } from './journey.ts'
import { metrics } from './metrics.ts'
import { model } from './model.ts'
import { pictures } from './pictures.ts'
import { plan } from './plan.ts'
import { privacy } from './privacy.ts'
import { pyramid } from './pyramid.ts'
import { report } from './report.ts'
import { results } from './results.ts'
import { room } from './room.ts'
import { route } from './route.ts'
import { saved } from './saved.ts'
import { saving } from './saving.ts'
import { search } from './search.ts'
import { share } from './share.ts'
import { shared } from './shared.ts'
import { strategy } from './strategy.ts'
import { worksheets } from './worksheets.ts'
import { workshop } from './workshop.ts'

/** English, the source: its shape is what every other language is checked against. */
export const en = {
  site: {
    name: 'Sextant',
    title: '{page} · Sextant',
    skip: 'Skip to the content',
    menu: 'Main',
    openMenu: 'Menu',
    assess: 'Assess',
    results: 'Results',
    workshop: 'Workshop',
    models: 'Advice',
    guide: 'Guide',
    metrics: 'Metrics',
    worksheets: 'Worksheets',
    glossary: 'Glossary',
    search: 'Search',
    start: 'Start here',
    method: 'Method',
    privacy: 'Privacy',
    saved: 'Saved assessments',
    compare: 'Compare results',
    more: 'More pages',
    about: 'About this site',
    language: 'Language',
    notAffiliated:
      'Organised around six published competencies of experience management. Skills, wording and cut-offs are our own; Sextant is affiliated with nobody.',
    stays: 'Your answers stay in this browser.',
    licences: 'Third-party licences',
    /** Beside the name of somebody's own edition. */
    builtWith: 'Built with Sextant.',
    licence: 'Code under MIT, content under CC BY 4.0.',
    noScript:
      'Without JavaScript you can read and print every question, every rung and all advice. To save answers and see a result, switch it on.',
    missing: {
      part: 'A part of this page did not arrive, or could not be shown. The rest goes on, and what this browser has saved is still there.',
      half: 'This page did not arrive whole. You can read what is here, but buttons and fields may not work, and what you enter now is not saved. What was saved before is still in this browser.',
      unreachable: 'The site can’t be reached right now. Leave this page open, and try again once you are connected.',
      again: 'Try again',
      save: 'Save everything stored here as a file',
      renewed: 'A new version of this site is ready. Your answers stay; load it when it suits you.',
      renew: 'Load the new version',
      later: 'Later'
    }
  },
  languages: {
    title: 'Choose your language',
    description:
      'Find out where your customer experience stands, how sure that is, and the cheapest way to the next stage.'
  },
  home,
  back,
  assess,
  bring,
  form,
  edition,
  guide,
  journey,
  strategy,
  worksheets,
  search,
  storage: {
    blocked:
      'This browser does not let the site remember anything. Your answers work as long as this tab stays open, and are lost when you close it. To keep them, save them as a file or copy the link of your result.',
    full: 'This browser’s storage is full. What you enter now lasts only as long as this tab stays open. Save it as a file, or make room, for example by deleting the data of other sites.',
    cleared:
      'What this site had stored in this browser was deleted, in another tab or in the browser’s settings. If you still have a file or a link, open it to go on from there.',
    setAside: {
      one: '{count} stored answer could not be read or belongs to a question that no longer exists. It was set aside, not deleted; everything else is here.',
      other:
        '{count} stored answers could not be read or belong to questions that no longer exist. They were set aside, not deleted; everything else is here.'
    },
    corrupt:
      'The stored answers were damaged and could not be read. They were set aside, not deleted, and you start with an empty sheet.',
    otherVersion:
      'These answers come from a version of the questions that this page does not have. Those to questions it knows are kept; reload the page, or look through them.',
    dismiss: 'Close this message'
  },
  results,
  pictures,
  privacy,
  pyramid,
  route,
  metrics,
  model,
  share,
  saving,
  shared,
  compare,
  workshop,
  room,
  join,
  saved,
  files,
  plan,
  report,
  notFound: {
    title: 'There is no such page',
    description: 'The address leads nowhere.',
    text: 'The address may be mistyped or cut. Your answers are not affected.',
    home: 'To the first page'
  }
} as const
