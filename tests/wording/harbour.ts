import type { LevelsModel, ProfileModel, StagesModel } from '../../src/core/model.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import type { ModelWords } from '../../src/i18n/model-words.ts'
import { competency, levelsModel, profileModel, skill, stagesModel, steps } from '../core/models.ts'

/**
 * A harbour: two competencies, three skills (ladders on the short form, four practices on the long one) and three
 * stages. Every step of `hull` costs 1, of the others 2.
 */
export const harbour: StagesModel = {
  ...stagesModel(
    [
      competency('crew', [
        skill('watch', { practices: ['look', 'log'], steps: steps(2, 2, 30) }),
        skill('rope', { practices: ['knot'], steps: steps(2, 4, 20) })
      ]),
      competency('ship', [skill('hull', { practices: ['pump'], steps: steps(1, 3, 10) })])
    ],
    [
      { id: 'moored', bar: 1, floor: 1 },
      { id: 'afloat', bar: 2.5, floor: 2 },
      { id: 'abroad', bar: 4, floor: 3 }
    ]
  ),
  id: 'harbour'
}

/** A lighthouse of three levels with two items each, `a` and `b`. */
export const lighthouse: LevelsModel = {
  ...levelsModel(['rock', 'tower', 'lamp'], { whole: ['rock', 'tower', 'lamp'] }),
  id: 'lighthouse'
}

/** What the harbour has: a profile of `crew` and `ship`, with two items each. */
export const stores: ProfileModel = { ...profileModel(['crew', 'ship']), id: 'stores' }

/** What a language calls the parts of both; everything else is put together from these. */
export type Names = Readonly<
  Record<
    'harbour' | 'lighthouse' | 'crew' | 'ship' | 'watch' | 'rope' | 'hull' | 'rock' | 'tower' | 'lamp' | 'whole',
    string
  > &
    Record<'moored' | 'afloat' | 'abroad', string> & { readonly never: string; readonly always: string }
>

const named: Readonly<Record<string, Names>> = {
  en: {
    harbour: 'Harbour',
    lighthouse: 'Lighthouse',
    crew: 'Crew',
    ship: 'Ship',
    watch: 'Watch',
    rope: 'Ropes',
    hull: 'Hull',
    rock: 'Rock',
    tower: 'Tower',
    lamp: 'Lamp',
    whole: 'All of it',
    moored: 'Moored',
    afloat: 'Afloat',
    abroad: 'Abroad',
    never: 'never',
    always: 'always'
  },
  fa: {
    harbour: 'بندر',
    lighthouse: 'فانوس دریایی',
    crew: 'خدمه',
    ship: 'کشتی',
    watch: 'دیده‌بانی',
    rope: 'طناب‌ها',
    hull: 'بدنه',
    rock: 'صخره',
    tower: 'برج',
    lamp: 'چراغ',
    whole: 'همه‌اش',
    moored: 'لنگرانداخته',
    afloat: 'شناور',
    abroad: 'دوردست',
    never: 'هرگز',
    always: 'همیشه'
  }
}

/** The names in a language; a language without any is a test that says so. */
export function namesIn({ id }: Pick<Locale, 'id'>): Names {
  const names = named[id]
  if (!names)
    throw new Error(`tests/wording/harbour.ts has no names in ${id}: add what its parts are called to \`named\``)
  return names
}

const rungs = [1, 2, 3, 4, 5]

/** The words of the harbour: `Watch?` is a question, `Watch 2` a rung, `Watch ↑ 2` a piece of advice. */
export function harbourWords(locale: Pick<Locale, 'id' | 'lang'>): ModelWords {
  const names = namesIn(locale)
  const stage = (id: 'moored' | 'afloat' | 'abroad') => ({ name: names[id], description: `${names[id]}!` })
  const part = (id: 'crew' | 'ship') => ({ name: names[id], summary: `${names[id]}.`, html: '' })
  const ladder = (id: 'watch' | 'rope' | 'hull') => ({
    name: names[id],
    question: `${names[id]}?`,
    ladder: rungs.map(rung => `${names[id]} ${rung}`),
    html: ''
  })
  const item = (id: 'watch' | 'rope' | 'hull', practice: string) => ({
    statement: `${names[id]}: ${practice}`,
    proof: ''
  })
  const advice = (['watch', 'rope', 'hull'] as const).flatMap(id =>
    [1, 2, 3, 4].map(step => {
      const title = `${names[id]} ↑ ${step}`
      return [
        `${id}-${step}`,
        { title, who: '', takes: '', html: '<p>…</p>', small: `${title}, few`, large: `${title}, many` }
      ] as const
    })
  )
  return {
    id: 'harbour',
    lang: locale.lang,
    name: names.harbour,
    summary: '',
    html: '',
    scales: { long: [names.never, '2', '3', '4', names.always] },
    forms: {
      short: { title: `${names.harbour} 3`, text: '…' },
      long: { title: `${names.harbour} 4`, text: '…', question: `${names.harbour}, ${names.always}?` }
    },
    parts: { one: names.crew, all: `${names.crew} + ${names.ship}` },
    skills: { one: names.watch, all: `${names.watch} + ${names.rope} + ${names.hull}` },
    stages: { moored: stage('moored'), afloat: stage('afloat'), abroad: stage('abroad') },
    groups: {},
    dimensions: { crew: part('crew'), ship: part('ship') },
    capabilities: { watch: ladder('watch'), rope: ladder('rope'), hull: ladder('hull') },
    ladders: Object.fromEntries((['watch', 'rope', 'hull'] as const).map(id => [id, ladder(id).ladder])),
    items: {
      'watch:look': item('watch', 'look'),
      'watch:log': item('watch', 'log'),
      'rope:knot': item('rope', 'knot'),
      'hull:pump': item('hull', 'pump')
    },
    advice: Object.fromEntries(advice)
  }
}

/** The words of the lighthouse: `Rock a` is a statement, `Rock build` a piece of advice. */
export function lighthouseWords(locale: Pick<Locale, 'id' | 'lang'>): ModelWords {
  const names = namesIn(locale)
  const levels = ['rock', 'tower', 'lamp'] as const
  const each = <T>(of: (level: (typeof levels)[number]) => T) => Object.fromEntries(levels.map(id => [id, of(id)]))
  return {
    id: 'lighthouse',
    lang: locale.lang,
    name: names.lighthouse,
    summary: '',
    html: '',
    scales: { short: [names.never, '2', '3', '4', names.always] },
    forms: { short: { title: names.lighthouse, text: '…', question: `${names.lighthouse}, ${names.always}?` } },
    parts: { one: names.rock, all: names.whole },
    stages: {},
    groups: { whole: { name: names.whole, description: '' } },
    dimensions: each(id => ({ name: names[id], summary: `${names[id]}.`, html: '' })),
    capabilities: each(id => ({ name: names[id], html: '' })),
    ladders: {},
    items: Object.fromEntries(
      levels.flatMap(id =>
        ['a', 'b'].map(item => [`${id}:${item}`, { statement: `${names[id]} ${item}`, proof: '' }] as const)
      )
    ),
    advice: Object.fromEntries(
      levels.flatMap(id =>
        ['build', 'repair'].map(
          kind => [`${id}-${kind}`, { title: `${names[id]} ${kind}`, who: '', takes: '', html: '' }] as const
        )
      )
    )
  }
}

/** The words of the profile: `Crew a` is a statement, `Crew repair` a piece of advice; it has no word for skills. */
export function storesWords(locale: Pick<Locale, 'id' | 'lang'>): ModelWords {
  const names = namesIn(locale)
  const parts = ['crew', 'ship'] as const
  const each = <T>(of: (part: (typeof parts)[number]) => T) => Object.fromEntries(parts.map(id => [id, of(id)]))
  return {
    id: 'stores',
    lang: locale.lang,
    name: names.harbour,
    summary: '',
    html: '',
    scales: { short: [names.never, '2', '3', '4', names.always] },
    forms: {},
    parts: { one: names.crew, all: names.whole },
    stages: {},
    groups: {},
    dimensions: each(id => ({ name: names[id], summary: `${names[id]}.`, html: '' })),
    capabilities: each(id => ({ name: names[id], html: '' })),
    ladders: {},
    items: Object.fromEntries(
      parts.flatMap(id =>
        ['a', 'b'].map(item => [`${id}:${item}`, { statement: `${names[id]} ${item}`, proof: '' }] as const)
      )
    ),
    advice: Object.fromEntries(
      parts.flatMap(id =>
        ['build', 'repair'].map(
          kind => [`${id}-${kind}`, { title: `${names[id]} ${kind}`, who: '', takes: '', html: '' }] as const
        )
      )
    )
  }
}

/** The same words with names taken away, as of a model that has been added to since they were loaded. */
export const wordless = (words: ModelWords): ModelWords => ({
  ...words,
  stages: {},
  groups: {},
  dimensions: {},
  capabilities: {},
  ladders: {},
  items: {},
  advice: {},
  scales: {}
})
