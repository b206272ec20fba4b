import { describe, expect, test } from 'vitest'
import { namesOfTerm, withFirstUses } from '../../../src/collections/guide/first-uses.ts'

const terms = [
  { id: 'nps', names: ['Net Promoter Score', 'NPS'] },
  { id: 'score', names: ['score'] },
  { id: 'loop', names: ['حلقه'] }
]

describe('the first use of a term', () => {
  test.each([
    ['is linked, later ones are not', '<p>NPS and NPS</p>', '<p><a href="term:nps">NPS</a> and NPS</p>'],
    [
      'is that of the longest name',
      '<p>The net promoter score is a score.</p>',
      '<p>The <a href="term:nps">net promoter score</a> is a <a href="term:score">score</a>.</p>'
    ],
    ['is a whole word', '<p>scored, under-score, NPSs</p>', '<p>scored, under-score, NPSs</p>'],
    ['is no part of a word with a half-space', '<p>حلقه‌ها و حلقه</p>', '<p>حلقه‌ها و <a href="term:loop">حلقه</a></p>'],
    [
      'is not looked for in headings, tables, links and bold words',
      '<h2>NPS</h2><table><tr><td>NPS</td></tr></table><a href="x">NPS</a><strong>NPS</strong><p>a score</p>',
      '<h2>NPS</h2><table><tr><td>NPS</td></tr></table><a href="x">NPS</a><strong>NPS</strong><p>a <a href="term:score">score</a></p>'
    ],
    [
      'is left where the author linked one',
      '<p>NPS, <a href="term:nps">this one</a></p>',
      '<p>NPS, <a href="term:nps">this one</a></p>'
    ]
  ])('%s', (_, html, linked) => {
    expect(withFirstUses(html, terms)).toBe(linked)
  })

  test('is nothing where there are no terms', () => {
    expect(withFirstUses('<p>NPS</p>', [])).toBe('<p>NPS</p>')
  })
})

test('a term is called by its name and by what stands in parentheses', () => {
  expect(namesOfTerm('Net Promoter Score (NPS)')).toEqual(['Net Promoter Score', 'NPS'])
  expect(namesOfTerm('مدیریت تجربه (CXM، XM)')).toEqual(['مدیریت تجربه', 'CXM', 'XM'])
})
