import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/dictionaries.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { sheetKey, stored } from '../../browser/kept.ts'
import { allOf } from '../../browser/today.ts'
import { givenIn, open } from '../drawn.ts'
import { texts } from '../seen.ts'

const island = async () => (await import('../../../src/islands/bring/Bring.tsx')).Bring

function openEvidence(id: string, kept: Readonly<Record<string, string>> = {}) {
  const { bring, form, results, saved, storage } = messagesIn(id)
  const { forms, lang } = givenIn(id)
  const addresses = { assess: `/${id}/assess/`, results: `/${id}/results/`, saved: `/${id}/saved/` }
  return open({
    ...{ at: `/${id}/results/evidence/`, island, kept },
    props: { forms, lang, t: { bring, form, results, saved }, storage, addresses }
  })
}

const skills = () => [...(document.querySelector('.bring-list')?.querySelectorAll<HTMLElement>('.bring-skill') ?? [])]

test('what is claimed is asked for, who and when are kept, and a mark changes the answers', async () => {
  // Direction is rated 2 and asks for nothing; design has its mark.
  const answers = stored(allOf(3, { strategy: 2, listening: 5 }), { evidence: { design: 'measured' } })
  const { user, reads } = await openEvidence('en', { [sheetKey()]: answers })
  await reads('18 ratings of 3 or more have no mark yet.')
  expect(skills()).toHaveLength(18)
  const listening = skills().find(one => one.querySelector('h2')?.textContent === 'Listening')
  expect(listening?.textContent).toContain('Rated 5 of 5')
  expect(listening?.textContent).toContain('The list of what customers mainly come for')
  const [who, when] = listening?.querySelectorAll('input') ?? []
  await user.type(who as HTMLElement, 'Mira Sol')
  await user.type(when as HTMLElement, 'Monday')
  await user.selectOptions(listening?.querySelector('select') as HTMLElement, 'documented')
  await reads('17 ratings')

  const again = await openEvidence('en', { ...localStorage })
  await again.reads('17 ratings')
  expect(skills()).toHaveLength(17)
  await again.page.findByText('Marked already')
  const people = again.page.getAllByLabelText('Who brings it').map(field => (field as HTMLInputElement).value)
  expect(people).toContain('Mira Sol')
  expect(texts('.bring-written')).toContain('Monday')
  expect(JSON.parse(localStorage.getItem(sheetKey()) ?? '').evidence).toEqual({
    design: 'measured',
    listening: 'documented'
  })
})

test.each(locales.map(({ id }) => id))('without answers there is a way to some, in %s', async id => {
  const { page } = await openEvidence(id)
  const way = await page.findByRole('link', { name: messagesIn(id).results.emptyAction })
  expect(way.getAttribute('href')).toBe(`/${id}/assess/`)
})
