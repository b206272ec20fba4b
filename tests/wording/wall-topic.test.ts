import { describe, expect, test } from 'vitest'
import type { Response } from '../../src/core/sheet.ts'
import { readVotes } from '../../src/core/workshop/vote-reading.ts'
import { type Voter, votesOn } from '../../src/core/workshop/votes.ts'
import { text } from '../../src/i18n/text.ts'
import { wallTopic } from '../../src/wording/wall-topic.ts'
import { harbourWords } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const key = 'harbour/short/watch'
const place = { key, model: 'harbour', form: 'short', item: 'watch', capability: 'watch', dimension: 'crew' } as const

function room(...all: readonly (readonly [role: number | null, response: Response])[]): Voter[] {
  return all.map(([role, response], ballot) => ({ ballot, role, answers: { [key]: response } }))
}

const camps = room([0, 4], [0, 5], [0, 4], [1, 1], [1, 2], [1, 2], [null, 'unknown'], [null, 'na'])

describe.each(languages)('a question on the wall in $name', language => {
  const { lang, names } = language
  const t = language.messages
  const { reveal } = t.workshop
  const wall = (first: readonly Voter[], second?: readonly Voter[], more: object = {}) => {
    const read = (voters: readonly Voter[]) => readVotes(votesOn(voters, key))
    const topic = {
      ...place,
      first: read(first),
      firstVotes: [],
      ...(second && { second: read(second), secondVotes: [] })
    }
    const shown = { topic, words: harbourWords(language), voters: { first, second: second ?? first }, hands: {} }
    return wallTopic(
      { ...shown, roles: [names.crew, names.ship], named: true, agreed: undefined, ...more },
      { lang, t }
    )
  }

  test('has every rung with its words and its dots, told by role', () => {
    const { rungs } = wall(camps, undefined, { agreed: 2 })
    expect(rungs.map(({ dots }) => dots)).toEqual([[1], [1, 1], [], [0, 0], [0]])
    expect(rungs.map(({ isAgreed }) => isAgreed)).toEqual([false, true, false, false, false])
    expect(rungs.every(({ says }) => says !== '')).toBe(true)
    expect(rungs[1]?.counted).toContain(names.ship)
    expect(rungs[1]).not.toHaveProperty('before')
  })

  test('says what the votes say, who did not know, and how far two roles lie apart', () => {
    const { says, counted, roles, gap } = wall(camps)
    expect(says).toEqual([
      inLanguage(
        { en: 'Two camps: 3 on rungs 1 and 2, 3 on 4 and 5.', fa: 'دو دسته: ۳ رأی روی پله‌های ۱ و ۲، ۳ رأی روی ۴ و ۵.' },
        language
      )
    ])
    expect(counted).toBe(
      inLanguage(
        {
          en: '6 chose a rung, 1 said don’t know, and 1 said it doesn’t apply',
          fa: '۶ نفر پله‌ای را انتخاب کرده‌اند،‏ ۱ نفر گفته‌اند «نمی‌دانم»، و ۱ نفر گفته‌اند «به ما مربوط نیست»'
        },
        language
      )
    )
    // 13 ÷ 3 = 4.33… and 5 ÷ 3 = 1.66…, as shown 4.3 − 1.6.
    expect(roles.map(({ mean }) => mean)).toEqual(inLanguage({ en: ['4.3', '1.6'], fa: ['۴٫۳', '۱٫۶'] }, language))
    expect(gap).toContain(inLanguage({ en: '2.7 above', fa: '۲٫۷ پله بالاتر' }, language))
  })

  test('puts the verdict first, and does not say that all are close where they differ', () => {
    expect(wall(room(...([3, 3, 3, 3, 4, 3] as const).map(vote => [0, vote] as const))).says[0]).toBe(
      reveal.verdicts.agreed
    )
    expect(wall(room(...([2, 2, 2, 4, 4, 4, 3, 3, 3] as const).map(vote => [0, vote] as const))).says).toHaveLength(1)
    expect(wall(room([0, 2], [0, 3])).says).toContain(reveal.fewOnWall)
    expect(wall([]).says).toEqual([reveal.nobody])
  })

  test('after a second vote shows that one, and how many stood on each rung before', () => {
    const second = room(...([3, 3, 3, 3, 3, 3] as const).map(vote => [0, vote] as const))
    const { rungs, says } = wall(camps, second)
    expect(rungs.map(({ dots }) => dots.length)).toEqual([0, 0, 6, 0, 0])
    expect(rungs[1]?.before).toBe(inLanguage({ en: 'was 2', fa: 'قبلاً ۲' }, language))
    expect(says[0]).toBe(reveal.verdicts.agreed)
  })

  test('after the room was asked again shows its hands, told by no role, beside the votes before', () => {
    const again = [0, 0, 3, 4, 0]
    const topic = { ...place, first: readVotes([1, 5, 5]), firstVotes: [], second: readVotes([3, 3, 3, 4, 4, 4, 4]) }
    const shown = { words: harbourWords(language), voters: { first: camps, second: camps }, hands: {}, named: true }
    const { rungs, roles, counted } = wallTopic(
      { ...shown, topic, roles: [names.crew], agreed: undefined, again },
      { lang, t }
    )
    expect(rungs.map(({ dots }) => dots.length)).toEqual(again)
    expect(rungs.flatMap(({ dots }) => dots)).not.toContain(0)
    expect(roles).toEqual([])
    expect(rungs[4]?.before).toBe(inLanguage({ en: 'was 2', fa: 'قبلاً ۲' }, language))
    expect(counted).toBe(inLanguage({ en: '7 chose a rung', fa: '۷ نفر پله‌ای را انتخاب کرده‌اند' }, language))
    const unseen = { ...topic, first: readVotes([]) }
    expect(wall(camps, undefined, { topic: unseen, again }).rungs[0]).not.toHaveProperty('before')
  })

  test('of a workshop held before has its votes behind, and says what is pale', () => {
    const { rungs, pale } = wall(camps, undefined, { past: [0, 2, 0, 1, 0] })
    expect(rungs.map(({ past }) => past?.count)).toEqual([undefined, 2, undefined, 1, undefined])
    expect(rungs[1]?.past?.says).toBe(inLanguage({ en: 'last time 2 votes', fa: 'دفعهٔ پیش ۲ رأی' }, language))
    expect(pale).toBe(reveal.pale)
    expect(wall(camps)).not.toHaveProperty('pale')
  })

  test('has a mean of a role from three ratings on, else that there are too few', () => {
    const { roles, gap } = wall(room([0, 2], [0, 3], [1, 4]))
    expect(roles).toEqual([names.crew, names.ship].map(name => ({ name, mean: reveal.tooFew, isMean: false })))
    expect(gap).toBeUndefined()
  })

  test('has no mean of a role where, without names, those left over would be one or two', () => {
    // Four of the crew, three of the ship and one of neither: the ship's three would leave the one.
    const eight = room([0, 2], [0, 2], [0, 3], [0, 3], [1, 4], [1, 4], [1, 4], [null, 5])
    const meansOf = (named: boolean) => wall(eight, undefined, { named }).roles.map(({ isMean }) => isMean)
    expect(meansOf(true)).toEqual([true, true])
    expect(meansOf(false)).toEqual([true, false])
    const { roles, gap } = wall(eight, undefined, { named: false })
    expect(roles[1]?.mean).toBe(reveal.keptBack)
    expect(gap).toBeUndefined()
  })

  test('has the labels of its scale where it is a habit, and no words before the model has come', () => {
    const practice = { ...place, form: 'long', item: 'watch:look', first: readVotes([]), firstVotes: [] } as const
    const none = { first: [], second: [] }
    const bare = { voters: none, hands: {}, roles: [], named: true, agreed: undefined }
    const said = wallTopic({ ...bare, topic: practice, words: harbourWords(language) }, { lang, t })
    expect(said.rungs.map(({ says }) => says)).toEqual([names.never, '2', '3', '4', names.always])
    expect(said).not.toHaveProperty('skill')
    const early = wallTopic({ ...bare, topic: practice, words: undefined }, { lang, t })
    expect(early.rungs.map(({ says }) => says)).toEqual(['', '', '', '', ''])
    expect(early.title).not.toBe('')
  })

  test('says of a few votes that they are few, of near ones only that they differ, and of none that nobody voted', () => {
    expect(wall(room([0, 2], [0, 4])).says.at(-1)).toBe(reveal.fewOnWall)
    expect(wall(room([0, 2], [0, 2], [0, 2], [0, 2], [0, 3])).says.length).toBeGreaterThan(0)
    expect(wall(room([0, 1], [0, 2], [0, 3], [0, 3], [0, 4], [0, 5])).says).toHaveLength(2)
    expect(wall(room([0, 2], [0, 2])).says[0]).toBe(text(lang, reveal.rangeOne, { lowest: 2 }))
    // Twos, threes and fours lie apart, and are all within one rung of three: the one would take the other back.
    const near = room([0, 2], [0, 2], [0, 3], [0, 3], [0, 4], [0, 4])
    expect(readVotes(votesOn(near, key))).toMatchObject({ verdict: 'apart', within: 6 })
    expect(wall(near).says).toHaveLength(1)
    expect(wall([]).says).toHaveLength(1)
  })

  test('counts the hands of the first vote where there is no second, and of the second where there is', () => {
    const hands = { 1: { [key]: [0, 2, 0, 0, 0] }, 2: { [key]: [0, 0, 1, 0, 0] } }
    const raised = (second?: readonly Voter[]) => wall(camps, second, { hands }).rungs.map(({ dots }) => dots.length)
    expect(raised()).toEqual([1, 4, 0, 2, 1])
    expect(raised(camps)).toEqual([1, 2, 1, 2, 1])
  })
})
