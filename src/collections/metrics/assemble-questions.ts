import type { BankMoment, BankQuestion } from '../../core/metrics/questions.ts'
import { metricScales, variants } from '../../core/metrics/variants.ts'
import { wordCount } from '../../core/metrics/word-count.ts'
import type { MomentFile, QuestionsFile, QuestionsWordsFile } from './question-files.ts'

/** Whoever reads a question on a card by the door has time for no more. */
const mostWords = 20

/** The bank in one language. */
export interface QuestionBank extends Omit<QuestionsWordsFile, 'scales'> {
  readonly moments: readonly (BankMoment & Pick<MomentFile, 'also'>)[]
}

/** The files of one language. */
export interface QuestionFolder {
  /** The path under `content/metrics`. */
  readonly name: string
  readonly lang: string
  readonly words: QuestionsWordsFile | undefined
  readonly moments: ReadonlyMap<string, MomentFile>
}

/** Puts the bank of a language together; fails with a sentence that names the file, the key and what was expected. */
export function assembleQuestions(file: QuestionsFile, { name, lang, words, moments }: QuestionFolder): QuestionBank {
  const at = `content/metrics/${name}`
  if (!words)
    throw new Error(`${at}/questions.yaml: the file is missing; it says what the bank and its scales are called`)
  const { scales, ...said } = words
  for (const [scale, points] of Object.entries(file.scales)) {
    const found = scales[scale]?.length ?? 0
    if (found !== points)
      throw new Error(`${at}/questions.yaml: scales.${scale} must have ${points} points, not ${found}`)
    if (new Set(scales[scale]).size !== points)
      throw new Error(`${at}/questions.yaml: scales.${scale} has two points that read the same`)
  }
  const isStray = (of: object) => (one: string) => !Object.hasOwn(of, one)
  const strayScale = Object.keys(scales).find(isStray(file.scales))
  if (strayScale)
    throw new Error(`${at}/questions.yaml: scales.${strayScale} is no scale of content/metrics/questions.yaml`)
  const stray = [...moments.keys()].find(id => file.moments.every(moment => moment.id !== id))
  if (stray) throw new Error(`${at}/questions/${stray}.yaml: content/metrics/questions.yaml names no such moment`)

  const momentOf = ({ id, ask, closed, open }: QuestionsFile['moments'][number]) => {
    const where = `${at}/questions/${id}.yaml`
    const own = moments.get(id)
    if (!own) throw new Error(`${where}: the file is missing; content/metrics/questions.yaml names this moment`)
    const { questions, ...rest } = own
    const asked = [...closed.map(one => one.id), open]
    const strayQuestion = Object.keys(questions).find(one => !asked.includes(one))
    if (strayQuestion) throw new Error(`${where}: questions.${strayQuestion} is none of ${asked.join(', ')}`)
    const wordsOf = (question: string) => {
      const found = questions[question]
      if (!found) throw new Error(`${where}: questions.${question} is missing`)
      const count = wordCount(found.text, lang)
      if (count <= mostWords) return found
      throw new Error(`${where}: questions.${question}.text has ${count} words; it must have at most ${mostWords}`)
    }
    const closedOf = ({ id: question, scale, feeds, best }: (typeof closed)[number]): BankQuestion => {
      const low = feeds ? metricScales[variants[feeds].scale].low : 1
      const points = (scales[scale] ?? []).map((text, place) => ({ mark: low + place, text }))
      return { id: question, kind: 'closed', ...wordsOf(question), points, feeds, best }
    }
    const openOne: BankQuestion = { id: open, kind: 'open', ...wordsOf(open), points: [] }
    return { id, ask, ...rest, questions: [...closed.map(closedOf), openOne] }
  }
  return { ...said, moments: file.moments.map(momentOf) }
}

/** Each scale that is named, and that it fits what it feeds; fails with a sentence. */
export function checkScales({ scales, moments }: QuestionsFile): void {
  for (const { id, closed } of moments)
    for (const { id: question, scale, feeds, best = 0 } of closed) {
      const at = `content/metrics/questions.yaml: ${id}.${question}`
      const points = scales[scale]
      if (points === undefined)
        throw new Error(`${at} has the scale ${scale}, which is none of ${Object.keys(scales).join(', ')}`)
      if (best >= points) throw new Error(`${at} counts ${best} of ${points} points as good: then every answer is`)
      if (!feeds) continue
      const { low, high } = metricScales[variants[feeds].scale]
      if (high - low + 1 !== points)
        throw new Error(`${at} feeds ${feeds}, which takes ${high - low + 1} points, not ${points}`)
    }
}
