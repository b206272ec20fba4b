import { describe, expect, test } from 'vitest'
import { type Held, held } from '../../src/stores/held.ts'

/** Something that opens when the test says so. */
function begun() {
  let opened: (thing: { close(): void } | undefined) => void = () => {}
  let refused: (why: Error) => void = () => {}
  const said: { change?: (view: string) => void; closed: number; failed: number; shown?: string | undefined } = {
    closed: 0,
    failed: 0
  }
  const letGo = held<{ close(): void }, string>(
    onChange => {
      said.change = onChange
      return new Promise((resolve, reject) => {
        opened = resolve
        refused = reject
      })
    },
    (shown: Held<unknown, string> | undefined) => {
      said.shown = shown?.view
    },
    () => said.failed++
  )
  const thing = { close: () => void said.closed++ }
  const settle = async (act: () => void) => {
    act()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { said, letGo, open: () => settle(() => opened(thing)), refuse: () => settle(() => refused(new Error('no'))) }
}

describe('a room that takes a while to open', () => {
  test('is shown with its latest view once it is open', async () => {
    const { said, open } = begun()
    said.change?.('connecting')
    expect(said.shown).toBeUndefined()
    await open()
    expect(said.shown).toBe('connecting')
    said.change?.('connected')
    expect(said.shown).toBe('connected')
  })

  test('is closed when it is let go, and shown no more', async () => {
    const { said, open, letGo } = begun()
    await open()
    said.change?.('connected')
    letGo()
    said.change?.('waiting')
    expect(said).toMatchObject({ closed: 1, shown: undefined })
  })

  test('is closed as soon as it opens where it was let go before', async () => {
    const { said, open, letGo } = begun()
    letGo()
    await open()
    said.change?.('connected')
    expect(said).toMatchObject({ closed: 1, shown: undefined, failed: 0 })
  })

  test('that can’t be opened says so, unless nobody waits for it any more', async () => {
    const one = begun()
    await one.refuse()
    expect(one.said.failed).toBe(1)
    const other = begun()
    other.letGo()
    await other.refuse()
    expect(other.said.failed).toBe(0)
  })
})
