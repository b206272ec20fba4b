import type { Plugin } from 'vite'

/** Of the scripts that are packed by name (`packing.ts`) those that a questionnaire or a result runs nearly all of at once. */
const names = ['every-island', 'questions', 'links', 'standing', 'several-pages', 'result', 'radar-chart']

/** Heard on the first line only, and by Chromium only: https://v8.dev/blog/explicit-compile-hints */
const firstLine = '//# allFunctionsCalledOnLoad\n'

/**
 * Has a browser compile all of a script beside the page, while it arrives. By itself it would compile each function when that
 * is first called, and two thirds of the time in which a page came alive was that.
 */
export function ranAtOnce(): Plugin {
  return {
    name: 'ran-at-once',
    // After Vite has put lines of its own before all others.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk' && names.includes(file.name)) file.code = firstLine + file.code
      }
    }
  }
}
