import type { WordSources } from '../../src/collections/assemble-words.ts'

/** A tiny third model as its `model.yaml` is read: one competency, one skill, both forms. */
export function structure() {
  const step = () => ({ effort: 2, impact: 3, days: 30 })
  return {
    number: 250,
    version: 1,
    reading: 'stages',
    forms: ['short', 'long'],
    scales: { long: 'spread' },
    stages: [
      { id: 'calm', bar: 2, floor: 1.5 },
      { id: 'storm', bar: 3.5, floor: 2 }
    ],
    dimensions: [
      {
        id: 'air',
        capabilities: [
          { id: 'pressure', ladder: true, practices: ['gauge', 'log'], steps: [step(), step(), step(), step()] }
        ]
      }
    ]
  }
}

/** A tiny model that is read by levels. */
export function tower() {
  return {
    number: 251,
    version: 1,
    reading: 'levels',
    forms: ['short'],
    scales: { short: 'often' },
    bar: 3.5,
    floor: 2,
    groups: { all: ['ground'] },
    dimensions: [{ id: 'ground', items: ['stone', 'sand'], advice: ['build', 'repair'] }]
  }
}

/** A tiny model that is a profile. */
export function profile() {
  return {
    number: 252,
    version: 1,
    reading: 'profile',
    forms: ['short'],
    scales: { short: 'often' },
    dimensions: [{ id: 'soil', items: ['depth', 'water'], advice: ['build', 'repair'] }]
  }
}

const five = ['one', 'two', 'three', 'four', 'five']
const item = (statement: string) => ({ statement, proof: `The ${statement} is on the wall.` })
const rendered = <T>(data: T) => ({ data, html: '<p>Said.</p>' })

/** Its words, by path, as the loader hands them over. Files can be added, replaced, or taken away with undefined. */
export function words(changes: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {}) {
  const files: Record<string, Readonly<Record<string, unknown>> | undefined> = {
    model: {
      name: 'Barometer',
      summary: 'How the weather is.',
      scales: { spread: five },
      stages: { calm: { name: 'Calm', description: 'Still.' }, storm: { name: 'Storm', description: 'Loud.' } },
      groups: {},
      forms: {
        short: { title: 'The short look', text: 'One ladder.' },
        long: { title: 'The long look', text: 'Two habits.', question: 'How far?' }
      },
      parts: { one: 'Layer', all: 'The one layer' },
      skills: { one: 'Gift', all: 'The one gift' }
    },
    air: { name: 'Air', summary: 'What is above.' },
    pressure: {
      name: 'Pressure',
      question: 'How high is it?',
      ladder: five,
      practices: { gauge: item('gauge'), log: item('log') }
    },
    ...Object.fromEntries([1, 2, 3, 4].map(n => [`advice/pressure-${n}`, { title: `Rise by ${n}` }])),
    ...changes
  }
  const entries = Object.entries(files).flatMap(([file, data]) =>
    data ? [[`barometer/en/${file}`, rendered(data)] as const] : []
  )
  const pick = (fits: (file: string) => boolean) => new Map(entries.filter(([file]) => fits(file)))
  return {
    models: pick(file => file.endsWith('/model')),
    parts: pick(file => !file.endsWith('/model') && !file.includes('/advice/')),
    advice: pick(file => file.includes('/advice/'))
  } as unknown as WordSources
}
