/** A large model of somebody else's, in files below its folder: twelve dimensions of six capabilities each. */
export const orchard = { id: 'orchard', dimensions: 12, capabilities: 6 } as const

const plots = [...'ABCDEFGHIJKL'].slice(0, orchard.dimensions).map(letter => ({
  ...{ id: `plot-${letter.toLowerCase()}`, name: `Plot ${letter}` },
  trees: Array.from({ length: orchard.capabilities }, (_, at) => ({
    id: `tree-${letter.toLowerCase()}${at + 1}`,
    name: `Tree ${letter}${at + 1}`
  }))
}))

const steps = Array.from({ length: 4 }, (_, at) => `{ effort: ${at + 1}, impact: 3, days: 30 }`).join(', ')

/** Only the first two plots have steps: a route takes what there is. */
const hasSteps = (id: string) => /^tree-[ab]/.test(id)

const structure = `number: 201
version: 1
reading: stages
overall: { 1: skills }
forms: [short]
stages:
  - { id: bare, bar: 1, floor: 1 }
  - { id: green, bar: 2.5, floor: 1 }
  - { id: ripe, bar: 4, floor: 1 }
dimensions:
${plots
  .map(
    ({ id, trees }) => `  - id: ${id}
    capabilities:
${trees.map(tree => `      - { id: ${tree.id}, ladder: true${hasSteps(tree.id) ? `, steps: [${steps}]` : ''} }`).join('\n')}`
  )
  .join('\n')}
`

const model = `---
name: The orchard
summary: What an orchard bears.
forms:
  short: { title: A walk among the trees, text: A look at each tree. }
parts: { one: Plot, all: All plots }
skills: { one: Tree, all: All trees }
stages:
  bare: { name: Bare, description: Nothing grows. }
  green: { name: Green, description: Leaves are out. }
  ripe: { name: Ripe, description: Fruit hangs. }
---

An orchard is looked at tree by tree.
`

/** Its files by their path in the folder, with the words in one language. */
export function orchardFiles(language: string): Map<string, string> {
  const files = new Map([
    ['model.yaml', structure],
    [`${language}/model.md`, model]
  ])
  for (const plot of plots) {
    files.set(
      `${language}/${plot.id}.md`,
      `---\nname: ${plot.name}\nquestion: Does ${plot.name} bear?\nsummary: All of ${plot.name}.\n---\n\nWhy it matters.\n`
    )
    for (const { id, name } of plot.trees) {
      const rungs = ['No fruit', 'Some leaves', 'A bud', 'Good fruit', 'A full crown'].map(
        one => `  - ${one} on ${name}`
      )
      files.set(
        `${language}/${id}.md`,
        `---\nname: ${name}\nquestion: What hangs on ${name}?\nladder:\n${rungs.join('\n')}\n---\n\nWhy ${name} matters.\n`
      )
      if (!hasSteps(id)) continue
      for (const at of [1, 2, 3, 4])
        files.set(
          `${language}/advice/${id}-${at}.md`,
          `---\ntitle: Lift ${name} from ${at}\n---\n\nDo it.\n\n- **Who:** the gardener\n- **Takes:** a day\n- **It worked when:** it grows\n- **It fails when:** it rains\n`
        )
    }
  }
  return files
}
