import type { Plugin } from 'vite'

/** Plugins of Astro's that are asked about every module of a build, and all that they ever have an answer to. */
const answers = [
  { plugin: 'astro:session-provider', hook: 'resolveId', id: /[\\/]session[\\/]provider\.js$/ },
  { plugin: 'astro:routes', hook: 'transform', id: /[\\/]src[\\/]pages[\\/]/ },
  // What a Markdown file that is imported imports in turn: ours are read as content.
  { plugin: 'astro:markdown', hook: 'resolveId', id: /\.md$/ }
] as const

/**
 * Asks them about nothing else. A bundler that runs beside JavaScript waits for each answer: of a build's eight seconds these
 * took one. Where Astro names them otherwise, all is as without this.
 */
export function fewerQuestions(): Plugin {
  return {
    name: 'fewer-questions',
    configResolved({ plugins }) {
      for (const { plugin, hook, id } of answers) {
        const asked = plugins.find(({ name }) => name === plugin) as Plugin | undefined
        const answer = asked?.[hook]
        if (!asked || !answer) continue
        const handler = typeof answer === 'function' ? answer : answer.handler
        Object.assign(asked, { [hook]: { ...(typeof answer === 'object' && answer), filter: { id }, handler } })
      }
    }
  }
}
