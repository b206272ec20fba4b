import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workUpTo } from '../../src/core/effort.ts'
import { capabilityOf, type StagesModel, scopeOf } from '../../src/core/model.ts'
import { shown } from '../../src/core/precision.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Response, Sheet } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { isProvisional } from '../../src/core/trust.ts'
import { locales } from '../../src/i18n/locales.ts'
import { figure, number } from '../../src/i18n/text.ts'
import { shipped } from '../collections/shipped.ts'

const root = new URL('../../content/', import.meta.url)
const xm = shipped.find(({ id }) => id === 'xm-competencies') as StagesModel
const lead = xm.dimensions[0]?.capabilities.map(({ id }) => id) ?? []

/** Every ladder alike, but for the three of Lead. */
function sheetOf(others: Response | undefined, ofLead: Response | undefined): Sheet {
  const said = scopeOf(xm, 'short').map(
    item => [item, lead.includes(capabilityOf(item)) ? ofLead : others] as [string, Response | undefined]
  )
  const given = said.filter((pair): pair is [string, Response] => pair[1] !== undefined)
  return { model: xm.id, modelVersion: xm.version, form: 'short', answers: Object.fromEntries(given) }
}

/** The six cases in the order in which the page works them. */
const cases = [
  sheetOf(3, 3),
  sheetOf(5, 1),
  sheetOf(5, 'unknown'),
  sheetOf(5, 'na'),
  sheetOf(5, undefined),
  sheetOf(undefined, undefined)
]

/** The rows of the tables of a page, without their heads. */
function tablesOf(page: string): string[][][] {
  const blocks = page.match(/(^\|.*\n)+/gm) ?? []
  return blocks.map(block =>
    block
      .trim()
      .split('\n')
      .slice(2)
      .map(row =>
        row
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim())
      )
  )
}

describe.each(locales)('the method page in $name', ({ id, lang }) => {
  const page = readFileSync(new URL(`pages/${id}/method.md`, root), 'utf8')
  const words = parse(readFileSync(new URL(`models/${xm.id}/${id}/model.md`, root), 'utf8').split(/^---$/m)[1] ?? '')
  const nameOf = (stage: string | null) => (stage === null ? undefined : (words.stages[stage].name as string))
  const tables = tablesOf(page)
  const worked = tables.find(rows => rows.length === cases.length && rows.every(row => row.length === 4)) ?? []
  const say = (value = 0) => figure(lang, shown(value))

  test('works its cases by hand to what the method works out', () => {
    for (const [at, sheet] of cases.entries()) {
      const { overall } = score(xm, sheet)
      const [, , said = '', stage = ''] = worked[at] ?? []
      const where = `case ${at + 1} of content/pages/${id}/method.md: work it anew`
      if (overall.score === undefined) expect(said, where).not.toMatch(/\p{Nd}/u)
      else expect(said.startsWith(say(overall.score)), `${said}, ${where}`).toBe(true)
      const isRange = overall.score !== undefined && shown(overall.low ?? 0) < shown(overall.high ?? 0)
      for (const end of isRange ? [overall.low, overall.high] : []) expect(said, where).toContain(say(end))
      expect(said.match(/\p{Nd}+[.٫]\p{Nd}/gu)?.length ?? 0).toBe(overall.score === undefined ? 0 : isRange ? 3 : 1)
      const reading = readStage(xm, score(xm, sheet))
      const span = [reading.stage.low, reading.stage.high, reading.stage.value].flatMap(one => nameOf(one) ?? [])
      if (isProvisional(xm, score(xm, sheet)) && span[0]) expect(stage, where).toContain(`${span[0]}`)
      else if (span[2]) expect(stage, where).toContain(span[2])
      for (const other of Object.keys(words.stages).map(nameOf)) {
        const isSaid = span.includes(other ?? '') || reading.heldBackBy.length > 0
        if (!isSaid) expect(stage, where).not.toContain(other)
      }
    }
  })

  test('takes the way from its second case that the route takes', () => {
    const way = route(xm, score(xm, cases[1] as Sheet), 'mobilize')
    expect(way.ok && way.steps.map(({ capability, from }) => `${capability}-${from}`)).toEqual([
      'governance-1',
      'roadmap-1'
    ])
    for (const step of ['strategy-1', 'governance-1', 'roadmap-1']) expect(page).toContain(`effort.${step}}}`)
  })

  test('prints the rubric by which efforts are judged', () => {
    const rubric = tables.find(rows => rows.length === 5 && rows[0]?.[0] === number(lang, 1)) ?? []
    expect(rubric.map(([effort]) => effort)).toEqual([1, 2, 3, 4, 5].map(effort => number(lang, effort)))
    for (const [at, days] of workUpTo.entries()) expect(rubric[at]?.[1]).toContain(number(lang, days))
    expect(rubric.map(row => row[2])).toEqual([5, 4, 3, 2, 1].map(impact => number(lang, impact)))
  })
})
