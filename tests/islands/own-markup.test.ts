import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const door = async () => (await import('../../src/islands/ui/own-markup.ts')).ownMarkup

describe('markup of our own', () => {
  test('is drawn as it is where a browser knows no trusted types', async () => {
    const text = '<p>Ask for the data: <a href="/en/method/">how</a></p>'
    expect((await door())(text)).toBe(text)
  })

  test('goes through one named policy, and the same text is the same object', async () => {
    const createPolicy = vi.fn((_: string, { createHTML }: { createHTML(html: string): string }) => ({
      createHTML: (html: string) => ({ trusted: createHTML(html) })
    }))
    vi.stubGlobal('trustedTypes', { createPolicy })
    const ownMarkup = await door()
    expect(ownMarkup('<p>a</p>')).toEqual({ trusted: '<p>a</p>' })
    expect(ownMarkup('<p>a</p>')).toBe(ownMarkup('<p>a</p>'))
    ownMarkup('<p>b</p>')
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['sextant-words'])
  })

  test.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<img/onerror=alert(1) src=x>',
    '<a href="javascript:alert(1)">x</a>',
    "<a href='data:text/html,x'>x</a>",
    '<iframe src="/en/"></iframe>',
    '<p style="position:fixed">x</p>'
  ])('markup that could act is refused: %s', async html => {
    const ownMarkup = await door()
    expect(() => ownMarkup(html)).toThrow(TypeError)
  })
})
