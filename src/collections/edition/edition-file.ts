import { z } from 'zod'
import { contrast } from '../../core/contrast.ts'
import { id } from '../item-file.ts'
import { sentence } from '../sentence.ts'
import { strict } from '../strict.ts'

/** The ground of the pages by day and by night, as `styles/tokens.css` has it, and the least contrast on it (AAA). */
export const papers = { day: '#f9f5ed', night: '#0f1824' } as const
const least = 7

/** How much of the colour is in the wash under a notice: the ground on which its words are hardest to read. */
export const wash = 0.08

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#0b5d4e", between quotation marks')

const colour = (time: keyof typeof papers) =>
  hex.superRefine((value, context) => {
    if (!/^#[0-9a-f]{6}$/i.test(value)) return
    const found = contrast(value, mixed(value, papers[time]))
    if (found >= least) return
    const message = `has a contrast of ${found.toFixed(1)} on the page by ${time}; expected ${least} or more: make it ${time === 'day' ? 'darker' : 'lighter'}`
    context.addIssue({ code: 'custom', message })
  })

/** The ground with a little of the colour in it. `mixed('#ffffff', '#000000') // => '#141414'` */
function mixed(one: string, ground: string): string {
  const channel = (from: string, at: number) => Number.parseInt(from.slice(at, at + 2), 16)
  const mix = (at: number) => Math.round(channel(one, at) * wash + channel(ground, at) * (1 - wash))
  return `#${[1, 3, 5].map(at => mix(at).toString(16).padStart(2, '0')).join('')}`
}

const homeWords = strict({
  title: sentence.describe('of the browser’s tab'),
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest'),
  headline: sentence,
  lead: sentence,
  start: sentence.describe('on the button that begins the first questionnaire')
})

/** Words once for all languages, or by language. */
const said = z.union([sentence, z.record(z.string(), sentence)], 'must be words, or words for each language')

const contact = z
  .string()
  .regex(
    /^(https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/,
    'must be an e-mail address, or an address that begins with https://'
  )

/** `content/edition.yaml`, in the languages of the site. */
export function editionFile(languages: readonly string[], models: readonly string[]) {
  return strict({
    models: z.array(id).min(1).optional().describe('the models offered, the first of them on the first page'),
    name: said.optional(),
    logo: z
      .string()
      .regex(/^[\w-]+\.svg$/, 'must be an SVG file beside edition.yaml, such as logo.svg')
      .optional(),
    colour: strict({ day: colour('day'), night: colour('night') }).optional(),
    home: z.record(z.string(), homeWords).optional(),
    imprint: said.optional(),
    contact: contact.optional()
  }).superRefine((file, context) => {
    const tell = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [at, model] of (file.models ?? []).entries())
      if (!models.includes(model)) tell(['models', at], `is no folder of content/models; expected ${models.join(', ')}`)
    for (const key of ['name', 'home', 'imprint'] as const) {
      const own = file[key]
      if (own === undefined || typeof own === 'string') continue
      const stray = Object.keys(own).find(language => !languages.includes(language))
      if (stray) tell([key, stray], `is no language of the site; expected ${languages.join(', ')}`)
      const missing = languages.find(language => !(language in own))
      if (missing && !stray) tell([key], `is missing in ${missing}; expected it in ${languages.join(', ')}`)
    }
  })
}

export type EditionFile = z.infer<ReturnType<typeof editionFile>>
