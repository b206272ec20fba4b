import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { newModel } from '../../src/collections/check/new-model.ts'
import { readModels } from '../../src/collections/check/read-models.ts'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { orchard, orchardFiles } from './foreign-orchard.ts'

const root = path.join(import.meta.dirname, '../..')

/** Where the content with a model of somebody else's is put together; the site built from it lies beside it. */
export const foreignContent = 'reports/foreign-content'
export const foreignSite = 'reports/foreign'

/** The language that has no words for it. */
export const without = 'fa'

const steps = Array.from({ length: 4 }, () => '{ effort: 2, impact: 3, days: 30 }').join(', ')
const structure = `number: 200
version: 1
reading: stages
forms: [short, long]
scales: { long: often }
stages:
  - { id: raw, bar: 1, floor: 1 }
  - { id: simmering, bar: 2.5, floor: 2 }
  - { id: served, bar: 4, floor: 3 }
dimensions:
  - id: stove
    capabilities:
      - { id: fire, ladder: true, practices: [gas, grate], steps: [${steps}] }
      - { id: pans, ladder: true, practices: [lids], steps: [${steps}] }
  - id: larder
    capabilities:
      - { id: salt, ladder: true, practices: [jar], steps: [${steps}] }
`

const rungs = (of: string) => ['No', 'Some', 'Good', 'Better', 'Best'].map(word => `  - ${word} ${of}`).join('\n')
const model = `---
name: The kitchen
summary: What a kitchen can do.
forms:
  short: { title: Three looks around, text: A look at each craft. }
  long: { title: Four habits of the house, text: A habit at a time., question: How often does the cook do so? }
parts: { one: Station, all: Both stations }
skills: { one: Craft, all: All three crafts }
scales:
  often: [Hardly ever, Now and then, By turns, Most days, Day by day]
stages:
  raw: { name: Raw, description: Nothing is on the fire. }
  simmering: { name: Simmering, description: Something is on the fire. }
  served: { name: Served, description: Guests eat. }
---

A kitchen is looked at by its crafts.
`
const station = (name: string) => `---
name: ${name}
question: How does it look at the ${name.toLowerCase()}?
summary: All of the ${name.toLowerCase()}.
---

Why the ${name.toLowerCase()} matters.
`
const craft = (name: string, practices: readonly string[]) => `---
name: ${name}
question: Which of these is true of the ${name.toLowerCase()}?
ladder:
${rungs(name.toLowerCase())}
evidence:
  - The ${name.toLowerCase()} itself
practices:
${practices.map(id => `  ${id}: { statement: The cook minds the ${id}., proof: "A look at the ${id}." }`).join('\n')}
---

Why ${name.toLowerCase()} matters.
`
const advice = (name: string, rung: number) => `---
title: Better ${name.toLowerCase()} from ${rung}
---

Do it.

- **Who:** the cook
- **Takes:** a day
- **It worked when:** it smells
- **It fails when:** it burns
`

/** The model that `npm run model -- new` makes, in every language of the site: two dimensions of three capabilities. */
export const made = 'complaints'

/** Under which name, with what it is offered; none of ours is. */
const foreignEdition = `models: [${made}, kitchen, ${orchard.id}]
name: Harbour Advice
logo: logo.svg
colour: { day: "#0b4f45", night: "#8fe0cf" }
home:
${locales
  .map(
    ({ id }) =>
      `  ${id}: { title: Harbour (${id}), description: Harbour looks at complaints (${id})., headline: See where it hurts (${id})., lead: A few questions (${id})., start: Begin (${id}) }`
  )
  .join('\n')}
imprint: Harbour Advice, Quay 1.
contact: quay@harbour.example
`

/**
 * Lays folders of models beside ours, as anybody would who adds some: a small one and a large one with words in the
 * first language only, and what `npm run model -- new` makes.
 */
export function makeForeignContent(): void {
  const folder = path.join(root, foreignContent)
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(root, 'content'), folder, { recursive: true })
  const writeIn = (id: string) => (file: string, text: string) => {
    const to = path.join(folder, 'models', id, file)
    mkdirSync(path.dirname(to), { recursive: true })
    writeFileSync(to, text)
  }
  const content = path.join(root, 'content')
  const files = newModel(
    made,
    readModels(path.join(content, 'new-model')),
    readModels(path.join(content, 'models')),
    locales
  )
  if (typeof files === 'string') throw new Error(files)
  for (const [file, text] of files) writeIn(made)(file, text)
  for (const [file, text] of orchardFiles(sourceLocale.id)) writeIn(orchard.id)(file, text)
  writeFileSync(path.join(folder, 'edition.yaml'), foreignEdition)
  writeFileSync(
    path.join(folder, 'logo.svg'),
    '<svg viewBox="0 0 30 30"><path d="M0 0h30v30z" fill="currentColor"/></svg>'
  )
  const write = writeIn('kitchen')
  write('model.yaml', structure)
  write('en/model.md', model)
  for (const [id, name] of [
    ['stove', 'Stove'],
    ['larder', 'Larder']
  ] as const)
    write(`en/${id}.md`, station(name))
  for (const [id, name, practices] of [
    ['fire', 'Fire', ['gas', 'grate']],
    ['pans', 'Pans', ['lids']],
    ['salt', 'Salt', ['jar']]
  ] as const) {
    write(`en/${id}.md`, craft(name, practices))
    for (const rung of [1, 2, 3, 4]) write(`en/advice/${id}-${rung}.md`, advice(name, rung))
  }
}
