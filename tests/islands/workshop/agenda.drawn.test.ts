import { expect, test } from 'vitest'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { openDesk, reopenDesk } from './desk.ts'

const focus = () => [...document.querySelectorAll('.workshop-focus li strong')].map(one => one.textContent)
const isAsked = (part: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('[data-form="xm-competencies/short"] label')]
    .find(label => label.textContent?.startsWith(part))
    ?.querySelector('input')?.checked

test('an agenda is made from one’s own result: the weakest, their minutes, and what to bring', async () => {
  const answers = allOf(4, { strategy: 1, metrics: 2, listening: 2 })
  const { press, fill, reads } = await openDesk({ [sheetKey()]: stored(answers) })
  await press('Prepare a workshop')
  await press('your own result')
  await reads('10 questions, about 8 minutes a person.')
  expect(['Lead', 'Realize', 'Activate', 'Enlighten'].map(isAsked)).toEqual([true, true, false, true])
  await reads('Together 69 minutes.')
  await fill('Minutes for Silent vote', '5')
  await reads('about 8 minutes, and the agenda has 5 for the silent vote')

  await reopenDesk()
  await expect.poll(focus).toEqual(['Direction', 'Measures', 'Listening'])
  expect(document.querySelector('.workshop-focus li')?.textContent).toContain('Please bring:')
  expect(document.body.textContent).toContain('8 minutes each')
})
