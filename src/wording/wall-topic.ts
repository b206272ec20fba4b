import type { Response } from '../core/sheet.ts'
import { type RoleMean, roleGap, roleMeans } from '../core/workshop/role-means.ts'
import { type Dot, rungDots } from '../core/workshop/rung-dots.ts'
import type { Hands, ReadTopic } from '../core/workshop/tally.ts'
import type { VoteReading } from '../core/workshop/vote-reading.ts'
import { decision, measurement, type Voter } from '../core/workshop/votes.ts'
import type { Messages } from '../i18n/messages.ts'
import type { BriefWords } from '../i18n/model-words.ts'
import { figure, list, text } from '../i18n/text.ts'
import { topicName } from './topic-name.ts'
import { verdictSentences } from './vote-sentences.ts'

/** One rung of the ladder on the wall. */
export interface WallRung {
  readonly says: string
  readonly dots: readonly Dot[]
  readonly isAgreed: boolean
  /** The dots in words. */
  readonly counted: string
  /** How many stood here when the workshop was held before. */
  readonly past?: { readonly count: number; readonly says: string }
  /** How many stood here in the first vote, where there is a second. */
  readonly before?: string
}

/** One question as it stands on the wall: words and dots, nothing that tells who voted. */
export interface WallTopic {
  readonly key: string
  readonly title: string
  readonly skill?: string
  readonly rungs: readonly WallRung[]
  /** What the votes say: agreement first, in words. */
  readonly says: readonly string[]
  /** Who chose a rung and who did not know. */
  readonly counted: string
  /** What pale dots are. */
  readonly pale?: string
  readonly roles: readonly { readonly name: string; readonly mean: string; readonly isMean: boolean }[]
  readonly gap?: string
}

interface Shown {
  readonly topic: ReadTopic
  readonly words: BriefWords | undefined
  readonly voters: { readonly first: readonly Voter[]; readonly second: readonly Voter[] }
  readonly hands: Hands
  readonly roles: readonly string[]
  readonly named: boolean
  readonly agreed: Response | undefined
  /** What was voted when the workshop was held before, worst rung first. */
  readonly past?: readonly number[] | undefined
  /** The hands of the room where the question was asked again: then they are all there is. */
  readonly again?: readonly number[] | undefined
}

interface Speech {
  readonly lang: string
  readonly t: { readonly workshop: Pick<Messages['workshop'], 'reveal'> }
}

/** What the wall shows of a question: of the last vote, and beside it how many stood where in the first. */
export function wallTopic(shown: Shown, { lang, t }: Speech): WallTopic {
  const { topic, words, voters: all, hands, roles, named, agreed, again, past } = shown
  const own = t.workshop.reveal
  const reading = topic.second ?? topic.first
  const voters = again ? [] : topic.second ? all.second : all.first
  const raised = again ?? (topic.second && hands[decision]?.[topic.key]) ?? hands[measurement]?.[topic.key]
  const isShown = reading.votes > 0
  const dots = rungDots({ voters: isShown ? voters : [], topic: topic.key, hands: isShown ? raised : [], named })
  const says = words?.ladders[topic.item] ?? words?.scales[topic.form] ?? []
  const question = words?.capabilities[topic.item]?.question
  // What the wall does not tell by its shapes, it does not tell by a mean either.
  const isTold = (role: number) => named || dots.some(here => here.includes(role))
  const means = isShown && !again ? roleMeans(roles, voters, topic.key, isTold) : []
  const gap = roleGap(means)
  const names = (end: readonly string[]) => list(lang, end.map(apart))
  return {
    key: topic.key,
    title: question ?? topicName(topic, words),
    ...(question && { skill: topicName(topic, words) }),
    rungs: dots.map((here, at) => ({
      says: says[at] ?? '',
      dots: here,
      isAgreed: agreed === at + 1,
      counted: rungSentence(here, roles, lang, own),
      ...(past?.[at] && { past: { count: past[at], says: text(lang, own.lastTime, { count: past[at] }) } }),
      ...(topic.second &&
        topic.first.votes > 0 && { before: text(lang, own.was, { count: topic.first.frequencies[at] as number }) })
    })),
    says: agreementSentences(reading, lang, own),
    counted: countSentence(topic.key, reading, isShown ? voters : [], lang, own),
    ...(past && { pale: own.pale }),
    roles: means.map(role => ({ name: role.name, mean: meanText(role, lang, own), isMean: role.mean !== undefined })),
    ...(gap && { gap: text(lang, own.gap, { high: names(gap.high), low: names(gap.low), by: figure(lang, gap.by) }) })
  }
}

type Words = Messages['workshop']['reveal']

/** The verdict before how many are close: one line at five metres. */
function agreementSentences(reading: VoteReading, lang: string, t: Words): string[] {
  // Votes that agree, or lie apart, are told in two sentences; whatever else, in one that stands by itself.
  const [first, second] = verdictSentences(reading, lang, t) as [string, string]
  if (reading.verdict === 'few') return [first, t.fewOnWall]
  if (reading.verdict === 'agreed') return [second, first]
  // That they differ and are all near to each other would take each other back.
  if (reading.verdict === 'apart') return [second, ...(reading.within < reading.votes ? [first] : [])]
  return [first]
}

function countSentence(
  topic: string,
  { votes }: VoteReading,
  voters: readonly Voter[],
  lang: string,
  t: Words
): string {
  const count = (response: Response) => voters.filter(({ answers }) => answers[topic] === response).length
  const [unknown, na] = [count('unknown'), count('na')]
  const parts = [
    text(lang, t.chose, { count: votes }),
    ...(unknown > 0 ? [text(lang, t.saidUnknown, { count: unknown })] : []),
    ...(na > 0 ? [text(lang, t.saidNa, { count: na })] : [])
  ]
  return list(lang, parts)
}

/** `5 votes: Executives 2, Front line 3` */
function rungSentence(dots: readonly Dot[], roles: readonly string[], lang: string, t: Words): string {
  const votes = text(lang, t.dots, { count: dots.length })
  const told = roles.flatMap((name, at) => {
    const count = dots.filter(dot => dot === at).length
    return count > 0 ? [text(lang, t.dotsOf, { name: apart(name), count })] : []
  })
  return told.length === 0 ? votes : text(lang, t.dotsBy, { votes, roles: list(lang, told) })
}

function meanText({ mean, isHidden }: RoleMean, lang: string, t: Words): string {
  return mean === undefined ? (isHidden ? t.keptBack : t.tooFew) : figure(lang, mean)
}

/** A name of another script keeps its own direction, and the sentence around it the other. */
function apart(name: string): string {
  return `\u2068${name}\u2069`
}
