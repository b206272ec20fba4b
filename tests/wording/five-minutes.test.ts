import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { fiveMinutes } from '../../src/wording/five-minutes.ts'
import { partName } from '../../src/wording/names.ts'
import type { WholeSpeech } from '../../src/wording/speech.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, stores } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('in $id', language => {
  const { messages, harbour: spoken } = language
  const read = (model: Model, answered: Sheet, speech: WholeSpeech = spoken) =>
    fiveMinutes(model, answered, speech, messages.shared.read)
  const ofHarbour = (answers: Answers, speech?: WholeSpeech) => read(harbour, sheet(harbour, answers), speech)
  const withSkill: WholeSpeech = {
    ...spoken,
    words: {
      ...spoken.words,
      capabilities: {
        ...spoken.words.capabilities,
        watch: { name: 'Watch', html: '', evidence: ['The roster'] },
        rope: { name: 'Rope', html: '', knows: 'the mate' }
      }
    }
  }

  test('a stage is a claim of those who answered, and what it does not claim stands beside it', () => {
    const { claims } = ofHarbour({ watch: 3, rope: 3, hull: 3 })
    expect(claims).toHaveLength(2)
    expect(claims[0]).toContain(inLanguage({ en: 'Going by the answers', fa: 'به گفتهٔ کسانی' }, language))
    expect(claims[1]).toBe(messages.shared.read.notClaimed)
  })

  test('where there is no stage, no level, and where there never is one, that is said', () => {
    const { noStage, level, noLevel, profile } = messages.shared.read
    expect(ofHarbour({ hull: 3 }).claims[0]).toBe(noStage)
    expect(read(lighthouse, all(lighthouse, 1), language.lighthouse).claims[0]).toBe(noLevel)
    expect(read(lighthouse, all(lighthouse, 5), language.lighthouse).claims[0]).not.toBe(level)
    const ofStores = read(stores, all(stores, 3), language.stores)
    expect(ofStores.claims[0]).toBe(profile)
    // No verdict on the whole, and nothing that lies apart: only what it rests on.
    expect(ofStores.figures).toHaveLength(1)
  })

  test('the figures are how sure it is, what it rests on, and where it is uneven', () => {
    const { figures } = ofHarbour({ watch: 2, rope: 2, hull: 4 })
    expect(figures).toHaveLength(3)
    expect(figures[1]).toContain(inLanguage({ en: 'All 3 questions are answered', fa: 'به همهٔ ۳ پرسش' }, language))
    expect(figures[2]).toContain(inLanguage({ en: '2.0', fa: '۲٫۰' }, language))
    expect(figures[2]).toContain(partName(spoken.words, 'ship'))
    expect(ofHarbour({ watch: 2, rope: 'unknown', hull: 2 }).figures).toHaveLength(2)
    expect(ofHarbour({ watch: 2, rope: 'unknown', hull: 2 }).figures[1]).toContain(
      inLanguage({ en: '1 don’t know', fa: '۱' }, language)
    )
  })

  test('where nothing is answered it does not say that all is', () => {
    for (const [model, speech] of [
      [harbour, spoken],
      [lighthouse, language.lighthouse],
      [stores, language.stores]
    ] as const) {
      const { figures } = read(model, sheet(model, {}), speech)
      expect(figures.some(line => /[0-9۰-۹]/.test(line))).toBe(false)
    }
  })

  test('where nothing applies it says so, and counts nothing as answered', () => {
    const { figures } = read(harbour, all(harbour, 'na'))
    expect(figures.at(-1)).toContain(inLanguage({ en: '3 don’t apply', fa: '۳' }, language))
    expect(figures.join(' ')).not.toContain(inLanguage({ en: 'are answered', fa: 'پاسخ داده شده' }, language))
  })

  test('the questions ask to be shown, name who could tell, and want a name and a day for what is low', () => {
    const { asks } = ofHarbour({ watch: 4, rope: 'unknown', hull: 1 }, withSkill)
    expect(asks).toHaveLength(3)
    expect(asks[0]).toContain('The roster')
    expect(asks[1]).toContain('the mate')
    expect(asks[2]).toContain(inLanguage({ en: 'rated 1 of 5', fa: 'نمرهٔ ۱ از ۵' }, language))
  })

  test('a skill without words for its evidence or for who could tell is asked about all the same', () => {
    const nameless: WholeSpeech = { ...spoken, words: { ...spoken.words, capabilities: {} } }
    expect(ofHarbour({ watch: 4, rope: 'unknown', hull: 1 }, nameless).asks).toHaveLength(3)
    const bare = ofHarbour({ watch: 4, rope: 'unknown', hull: 1 }).asks
    expect(bare[0]).toContain(inLanguage({ en: 'What could you show me', fa: 'برای آن چه دارید' }, language))
    expect(bare[1]).toContain(inLanguage({ en: 'Who could tell', fa: 'چه کسی خبر دارد' }, language))
  })
})
