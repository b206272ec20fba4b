import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { OwnEdition } from '../../i18n/edition.ts'
import { locales } from '../../i18n/locales.ts'
import { checkedBy } from '../check/schema-findings.ts'
import { writtenYaml } from '../check/written-yaml.ts'
import { editionFile, wash } from './edition-file.ts'
import { ownLogo } from './own-logo.ts'

/** A consultant's own edition, from `edition.yaml` in a folder of content; undefined where there is none. */
export function readEdition(content: string): OwnEdition | undefined {
  const file = path.join(content, 'edition.yaml')
  if (!existsSync(file)) return undefined
  const models = readdirSync(path.join(content, 'models'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  return editionOf(readFileSync(file, 'utf8'), models.sort(), logo => {
    const at = path.join(content, logo)
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined
  })
}

/** The edition that a file describes. Fails with a sentence for each mistake: line, key and what was expected. */
export function editionOf(
  text: string,
  models: readonly string[],
  logoFile: (name: string) => string | undefined
): OwnEdition {
  const languages = locales.map(({ id }) => id)
  const written = writtenYaml(text, 1)
  const checked = checkedBy(editionFile(languages, models), 'edition.yaml', written)
  const fail = (line: number | undefined, problem: string) => `content/edition.yaml, line ${line}: ${problem}`
  if ('findings' in checked) throw new Error(checked.findings.map(one => fail(one.line, one.problem)).join('\n'))
  const { name, logo, colour, home, imprint, ...rest } = checked.data
  const drawn = logo === undefined ? undefined : ownLogo(logo, logoFile(logo))
  if (drawn && 'problem' in drawn) throw new Error(fail(written.lineOf(['logo']), drawn.problem))
  const inEach = (said: string | Readonly<Record<string, string>>) =>
    typeof said === 'string' ? Object.fromEntries(languages.map(id => [id, said])) : said
  return {
    ...rest,
    ...(name !== undefined && { name: inEach(name) }),
    ...(drawn && { logo: drawn.svg }),
    ...(colour && { style: styleOf(colour) }),
    ...(home && { home }),
    ...(imprint !== undefined && { imprint: inEach(imprint) })
  }
}

/** The tokens of the signal colour, before those of `styles/tokens.css` by their weight and not by their place. */
function styleOf({ day, night }: { readonly day: string; readonly night: string }): string {
  const own = `light-dark(${day},${night})`
  const ground = `color-mix(in srgb,var(--signal) ${wash * 100}%,var(--paper))`
  return `@layer tokens{:root:root{--signal:${own};--signal-deep:${own};--signal-wash:${ground}}}`
}
