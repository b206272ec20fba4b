import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { text } from '../../../src/i18n/text.ts'
import { gatheringWords } from '../../../src/wording/strategy-words.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { givenIn, open } from '../drawn.ts'
import { handedBy } from '../handed.ts'
import { openResults } from '../results/opened.ts'
import { texts } from '../seen.ts'

const island = async () => (await import('../../../src/islands/strategy/OwnStrategy.tsx')).OwnStrategy
const model = 'xm-competencies'
const decided = {
  [sheetKey()]: stored(allOf(2, { governance: 1 })),
  'sextant:plan:first': JSON.stringify([{ id: '0a1b2c3d', text: 'Paint the door', owner: 'Ida', status: 'open' }]),
  'sextant:enough:first': JSON.stringify([{ model, capability: 'visioning', reason: 'We are nine' }])
}

async function openStrategy(id: string, kept: Readonly<Record<string, string>> = {}) {
  const messages = messagesIn(id)
  const { strategy: t, plan, results, saved, storage } = messages
  const { forms, lang } = givenIn(id)
  const to = (path: string) => `/${id}/${path}`
  const visitor = await open({
    ...{ at: to('worksheets/strategy/'), island, kept },
    props: {
      ...{ forms, metrics: [], lang, t, told: gatheringWords(messages), dates: plan.dueParts },
      ...{ results: { failed: results.failed, retry: results.retry }, saved, storage },
      addresses: { plan: to('results/plan/'), results: to('results/'), assess: to('assess/'), saved: to('saved/') }
    }
  })
  const { page } = visitor
  const line = (name: keyof typeof t.lines) =>
    page.findByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`^${t.lines[name].replaceAll('?', '\\?')}`) })
  await line('holds')
  return { ...visitor, t, lang, line }
}

test.each(['en', 'fa'])('result and plan stand on the page already, each with the way there, in %s', async id => {
  const { t, lang, line, reads } = await openStrategy(id, decided)
  await reads(text(lang, t.stepOpen, { step: 'Paint the door', who: 'Ida' }))
  await reads('We are nine')
  const held = (await line('holds')).parentElement?.querySelectorAll('li')
  expect(held).toHaveLength(3)
  expect(document.querySelector(`a[href="/${id}/results/plan/"]`)).not.toBeNull()
})

test('a measure that the advice proposes is taken over, and proposed no more', async () => {
  const { user, page, line } = await openStrategy('en', decided)
  const take = () => page.getAllByRole('button', { name: /^Take over/ })
  const proposals = take()
  await user.click(proposals[0] as HTMLElement)
  const measures = await line('measures')
  expect(document.activeElement).toBe(measures)
  expect(measures.value).toMatch(/\.$/)
  expect(take()).toHaveLength(proposals.length - 1)
})

test('what is written is there at the next visit and on paper, and goes into the file of the result', async () => {
  const { user, line } = await openStrategy('en', decided)
  await user.click(await line('whom'))
  await user.keyboard('Families{Tab}Today')
  expect(document.activeElement).toBe(await line('promise'))
  const again = await openStrategy('en', { ...localStorage })
  expect((await again.line('promise')).value).toBe('Today')
  expect(texts('.strategy-paper td').slice(0, 2)).toEqual(['Families', 'Today'])
  const { press } = await openResults('en', { view: 'share', kept: { ...localStorage } })
  const file = JSON.parse((await handedBy(() => press('Save as JSON'))).text)
  expect(file.worksheets.strategy.lines).toMatchObject({ whom: 'Families', promise: 'Today' })
})

test.each(['en', 'fa'])(
  'without a result it says what would stand there, and every line can be written, in %s',
  async id => {
    const { user, t, line, reads } = await openStrategy(id)
    await reads(t.without.holds)
    expect(texts('textarea')).toHaveLength(6)
    await user.click(await line('steps'))
    await user.keyboard('Ask ten customers')
    const again = await openStrategy(id, { ...localStorage })
    expect((await again.line('steps')).value).toBe('Ask ten customers')
  }
)
