import type { Page } from '@playwright/test'

/** What React tells of its tree to whoever listens, as far as it is needed to count. */
interface Fiber {
  readonly tag: number
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

/** Listens, from the first drawing on, for how often a question is drawn; call it before the page is opened. */
export async function countDrawn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const performedWork = 1
    let drawn = 0
    // Where parent and alternate share a child, nothing below was touched in this commit.
    const visit = (fiber: Fiber): void => {
      if (typeof fiber.type !== 'string' && fiber.child?.type === 'fieldset' && (fiber.flags & performedWork) !== 0)
        drawn += 1
      if (fiber.alternate && fiber.alternate.child === fiber.child) return
      for (let child = fiber.child; child; child = child.sibling) visit(child)
    }
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
        onCommitFiberRoot: (_: number, root: { current: Fiber }) => visit(root.current)
      },
      takeDrawn: () => {
        const count = drawn
        drawn = 0
        return count
      }
    })
  })
}

/** How many questions were drawn since it was asked last. */
export function takeDrawn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { takeDrawn: () => number }).takeDrawn())
}
