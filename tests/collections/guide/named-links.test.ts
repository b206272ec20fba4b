import { describe, expect, test } from 'vitest'
import { type Targets, withNamedLinks } from '../../../src/collections/guide/named-links.ts'

const targets: Targets = {
  skill: id => (id === 'pressure' ? '/en/models/barometer/pressure/' : undefined),
  guide: slug => (slug === 'tides' ? '/en/guide/tides/' : undefined),
  page: name => (name === 'start' ? '/en/start/' : undefined),
  metric: id => (id === 'nps' ? '/en/metrics/nps/' : undefined),
  term: id => (id === 'ebb' ? '/en/glossary/#ebb' : undefined)
}
const led = (href: string) => withNamedLinks(`<a href="${href}">x</a>`, 'content/guide/en/a.md', targets)

describe('a link by name', () => {
  test.each([
    ['skill:pressure', '/en/models/barometer/pressure/'],
    ['guide:tides', '/en/guide/tides/'],
    ['page:start', '/en/start/'],
    ['metric:nps', '/en/metrics/nps/'],
    ['term:ebb', '/en/glossary/#ebb']
  ])('%s has an address', (name, address) => {
    expect(led(name)).toBe(`<a href="${address}">x</a>`)
  })

  test.each(['https://example.org/a', 'mailto:a@example.org', '/en/'])('%s stays as it is', address => {
    expect(led(address)).toContain(`href="${address}"`)
  })

  test.each([
    ['skill:humidity', 'the link skill:humidity leads nowhere; expected the id of a skill, level or part of a model'],
    ['guide:fog', 'the link guide:fog leads nowhere; expected an article of content/guide/guide.yaml'],
    ['page:harbour', 'the link page:harbour leads nowhere; expected a page of the site'],
    ['metric:luck', 'the link metric:luck leads nowhere; expected a metric of content/metrics/metrics.yaml'],
    ['term:flood', 'the link term:flood leads nowhere; expected an entry of the glossary'],
    ['skil:pressure', 'the link skil:pressure leads nowhere; expected one of skill:, guide:, page:, metric:, term:']
  ])('%s fails with a sentence that names the file', (name, sentence) => {
    expect(() => led(name)).toThrow(`content/guide/en/a.md: ${sentence}`)
  })
})
