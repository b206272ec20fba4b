import { expect, test } from 'vitest'
import type { Model } from '../../../src/core/model.ts'
import type { Response } from '../../../src/core/sheet.ts'
import { localeOf } from '../../../src/i18n/locales.ts'
import { linkOf, sheetOf } from '../../browser/links.ts'
import { shippedWords } from '../../collections/shipped-words.ts'
import { pyramid, xm } from '../../core/models.ts'
import { compared } from '../compare/compared.ts'
import { openResults } from '../results/opened.ts'

/** Words of a model in English, and those of them that do not stand in an element that says so. */
function englishIn(place: Element | null): { readonly marked: number; readonly others: string[] } {
  const texts = document.createTreeWalker(place ?? document.body, NodeFilter.SHOW_TEXT)
  const others: string[] = []
  let marked = 0
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    const inside = parentElement?.closest('[lang]')
    if (parentElement?.closest('svg') || !/[a-z]{3}/.test(textContent ?? '')) continue
    if (inside?.getAttribute('lang') === 'en' && inside.getAttribute('dir') === 'ltr') marked++
    else others.push(textContent ?? '')
  }
  return { marked, others }
}

async function expectMarked(selector: string, least: number): Promise<void> {
  await expect.poll(() => englishIn(document.querySelector(selector)).marked).toBeGreaterThan(least)
  expect(englishIn(document.querySelector(selector)).others).toEqual([])
}

test.each<[string, Model, Response[]]>([
  ['stages', xm, [3, 'unknown', 2, 4, 1]],
  ['levels', pyramid, [4, 4, 4, 5, 1, 'unknown', 3, 4]]
])(
  'words of a model that the language does not have say that they are English, wherever they stand: %s',
  async (_, model, responses) => {
    const en = localeOf('en')
    const words = en && shippedWords(en).find(one => one.model.id === model.id)?.words
    const fetched = { [`/fa/models/${model.id}.json`]: words, [`/fa/models/${model.id}.brief.json`]: words }
    const link = linkOf([sheetOf(model, responses)])
    const { page } = await openResults('fa', { link, fetched })
    await page.findByText('این مدل هنوز ترجمه نشده', { exact: false })
    await expectMarked('.sections', 15)
    await openResults('fa', { view: 'plan', link, fetched })
    await expect.poll(() => document.querySelector('.advice-text')?.getAttribute('dir')).toBe('ltr')
    await expectMarked('.sections', 8)
    await compared('fa', [linkOf([sheetOf(model, [2, ...responses])]), link], { fetched })
    await expectMarked(`[data-model=${model.id}]`, 6)
  }
)
