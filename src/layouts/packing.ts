/**
 * Which parts of the site share a file. Packed by themselves they would come in two hundred, and a page on a slow line would
 * ask for forty of a few hundred bytes each, with as much again for the asking.
 */

interface Group {
  readonly name: string
  readonly test: RegExp
  /** Only what pages name at once, and nothing that comes later. */
  readonly tags?: ['$initial']
}

const inSrc = (...modules: readonly string[]) => new RegExp(`[\\\\/]src[\\\\/](${modules.join('|')})(?![\\w-])`)

const either = (...all: readonly RegExp[]) => new RegExp(all.map(({ source }) => source).join('|'))

/** A group takes along what its modules import, but for what a group above it has. */
export const scriptGroups: readonly Group[] = [
  {
    name: 'every-island',
    test: either(
      /node_modules[\\/](preact|nanostores|@nanostores|@astrojs[\\/]react)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/,
      inSrc(
        'drawn/.+',
        'i18n/(text|formats|plain-number|locales|rounded-percent)',
        'islands/ui/(StorageNotices|Boundary|Missing|Arriving|late|LinkField|QrCode|use-qr|Failed|name|Confirm|AskFirst|FileButton|Done)',
        'core/(progress|parts|model|sheet|clean-name|plan|codec/(hex-id|base64url|digits))',
        'stores/(browser/(storage|unsaved|clock|deep-place|local-place|place|revisions|tabs|tab-history|tab-session|tier|storage-keys|network|stored-changes|save-file))',
        'stores/(current|sheets|stored-sheet|assessment-keys|assessment-list|random-id|plan-step|plan|models)'
      )
    )
  },
  // What comes late to several pages, and is smaller than what it costs to ask for it.
  {
    name: 'several-pages',
    test: inSrc('core/to-bring', 'wording/to-bring', 'stores/own-sheets', 'islands/(ui/TakeOver|charts/png-of)')
  },
  // A questionnaire and a ballot ask in the same way.
  {
    name: 'questions',
    test: inSrc('islands/questionnaire/(?!MovingOn|ByItself|by-pointer|use-moving-on|CheckLists|OpenQuestions).+')
  },
  // What a link says: results, a comparison and an invitation read it.
  {
    name: 'links',
    tags: ['$initial'],
    test: inSrc(
      'core/(link|result-bytes|model-mark|enough|visible|versions|codec/(crc32|bits|bytes|utf8|days|link-kind|sealed))',
      'stores/(offered-forms|wanted-models|route-choices|enough|browser/fragment)',
      'islands/(charts/(SideKey|side-marks)|results/use-(answered-forms|chosen)|ui/CurrentLine)'
    )
  },
  // Where one stands, in a result and in the greeting of who comes back.
  {
    name: 'standing',
    tags: ['$initial'],
    test: inSrc(
      'wording/(standing|picture-labels|items|names)',
      'core/(reading|score|step|after-step)',
      'islands/(ui/Said|plan/starts-plan)'
    )
  },
  // What is read from files and forms is held against its shape.
  { name: 'shapes', test: /node_modules[\\/]valibot[\\/]/ },
  { name: 'result', tags: ['$initial'], test: inSrc('islands/results/ResultsPage') },
  // Calculators read numbers and say intervals in the same way.
  { name: 'figures', tags: ['$initial'], test: inSrc('islands/metrics/(OneOf|MetricField|KeptBelow|ScoreReading)') },
  { name: 'workshop', tags: ['$initial'], test: inSrc('islands/workshop/WorkshopPage') }
]

export const styleGroups: readonly Group[] = [
  // Results and all that is made of them: their pages name what they show, and share one file.
  {
    name: 'every-result',
    test: /src[\\/](styles[\\/]islands|islands[\\/](?!charts[\\/](charts|sextant)|home|questionnaire|room)\w+[\\/]\w+)\.css$/
  },
  // The frame of all pages, and what a page to read adds to it, which is little: in one file it is a fifth smaller than in two.
  {
    name: 'every-page',
    test: /src[\\/](pages[\\/].+\.astro\?|components[\\/](AdvicePiece|Neighbours|LevelGroups|StagesTable|StagesRow|StartQuestions|Ladder|ModelReading|StageShares|OthersOnStages|Caveat|Header|Footer|LanguageChoice|Wordmark)\.astro\?|styles[\\/](reading|reset|fonts|tokens|base|layout|controls|notices|print)\.css$|islands[\\/](home[\\/]\w+|charts[\\/]sextant)\.css$)/
  }
]
