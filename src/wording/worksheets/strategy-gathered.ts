import type { Enough } from '../../core/enough.ts'
import { firstSteps } from '../../core/first-steps.ts'
import type { Model } from '../../core/model.ts'
import { adviceOf, type PlanStep } from '../../core/plan.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { StepChoices } from '../../core/step.ts'
import { heldSkills } from '../../core/worksheets/held-skills.ts'
import { adviceLine } from '../../i18n/advice-line.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { day, text } from '../../i18n/text.ts'
import { mendRows } from '../board.ts'
import { adviceTitle, skillName } from '../names.ts'
import { ownerText } from '../owner-text.ts'
import { stepWords, type WordsOf } from '../step-words.ts'
import type { GatheringWords } from '../strategy-words.ts'

/** What result and plan put on the page by themselves. */
export interface Gathered {
  /** The skills that hold back, by their ids. */
  readonly skills: readonly string[]
  readonly holds: readonly string[]
  readonly steps: readonly string[]
  readonly not: readonly string[]
  /** What would show that it works: proposals, to be taken over or not. */
  readonly measures: readonly string[]
}

export const nothingGathered: Gathered = { skills: [], holds: [], steps: [], not: [], measures: [] }

/** One page holds no more than that; the rest is counted. */
export const mostGathered = { holds: 3, steps: 6, not: 5 } as const

/** The result that the page is filled from. */
export interface StrategyResult {
  readonly model: Model
  readonly sheet: Sheet
  readonly words: ModelWords
  readonly choices: StepChoices & { readonly target?: string | undefined }
}

interface Source {
  readonly result?: StrategyResult | undefined
  readonly plan: readonly PlanStep[]
  readonly enough: readonly Enough[]
  /** The words of all models that the plan names. */
  readonly words: WordsOf
}

/** Fills the page with what is known: what holds back and what would show that it moves, the plan, and what is left alone. */
export function gatherStrategy({ result, plan, enough, words }: Source, lang: string, t: GatheringWords): Gathered {
  const skills = result ? heldSkills(result.model, result.sheet, result.choices, mostGathered.holds) : []
  const open = plan.filter(({ status }) => status !== 'done').map(step => stepLine(step, words, lang, t))
  const not = result ? notLines(result, enough, lang, t) : []
  const { steps, not: mostNot } = mostGathered
  return {
    skills,
    holds: result ? holdLines(result, skills, lang, t) : [],
    steps: cutAfter(open, steps, count => text(lang, t.strategy.moreSteps, { count })),
    not: cutAfter(not, mostNot, count => text(lang, t.strategy.moreNot, { count })),
    measures: result ? measuresFor(result, skills) : []
  }
}

function holdLines(
  { model, sheet, words }: StrategyResult,
  skills: readonly string[],
  lang: string,
  t: GatheringWords
) {
  return mendRows(model, sheet, skills, { lang, words }, t.report, t.form).map(({ name, said }) =>
    text(lang, t.strategy.hold, { skill: name, said })
  )
}

function stepLine(step: PlanStep, words: WordsOf, lang: string, t: GatheringWords): string {
  const said = { step: stepWords(step, words, lang, t.plan).title, who: ownerText(step, t.plan) }
  return step.due
    ? text(lang, t.strategy.step, { ...said, day: day(lang, step.due) })
    : text(lang, t.strategy.stepOpen, said)
}

function notLines(
  { model, words, choices }: StrategyResult,
  enough: readonly Enough[],
  lang: string,
  t: GatheringWords
) {
  const fine = enough.flatMap(({ model: of, capability, reason }) => {
    const said = { skill: skillName(words, capability), reason: reason ?? t.plan.enoughNone }
    return of === model.id ? [text(lang, t.strategy.enough, said)] : []
  })
  const left = (choices.struckOut ?? []).map(id => text(lang, t.strategy.left, { step: adviceTitle(words, id) }))
  return [...fine, ...left]
}

/** The first thought under "It worked when" in the next advice for each skill. */
function measuresFor({ model, sheet, words, choices }: StrategyResult, skills: readonly string[]): string[] {
  const next = firstSteps(model, sheet, choices)
  return skills.flatMap(skill => {
    const step = next.find(({ capability }) => capability === skill)
    const advice = step && words.advice[adviceOf(step)]
    const said = advice ? adviceLine(advice.html, 2) : ''
    return said === '' ? [] : [`${said.charAt(0).toLocaleUpperCase(words.lang)}${said.slice(1)}.`]
  })
}

/** The first lines of many, with how many more there are as the last. */
function cutAfter(lines: readonly string[], most: number, more: (count: number) => string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), more(lines.length - most + 1)]
}
