/** Something that takes a while to open, and shows another view of itself whenever it has changed. */
interface Closable {
  close(): void
}

export interface Held<Thing, View> {
  readonly thing: Thing
  readonly view: View
}

/**
 * Opens something and shows it with its latest view, until the function that comes back is called: then nothing is shown
 * any more and it is closed, also where it opens only afterwards. `failed` hears when it can't be opened.
 */
export function held<Thing extends Closable, View>(
  open: (onChange: (view: View) => void) => Promise<Thing | undefined>,
  show: (shown: Held<Thing, View> | undefined) => void,
  failed: () => void = () => {}
): () => void {
  let thing: Thing | undefined
  let view: View | undefined
  let isOver = false
  const shown = () => {
    if (thing && view && !isOver) show({ thing, view })
  }
  open(next => {
    view = next
    shown()
  }).then(
    opened => {
      thing = opened
      if (isOver) opened?.close()
      shown()
    },
    () => {
      if (!isOver) failed()
    }
  )
  return () => {
    isOver = true
    thing?.close()
    show(undefined)
  }
}
