import { locales } from '../../src/i18n/locales.ts'
import { isThorough } from './thorough.ts'

/**
 * The languages that journeys are walked in: the first that is read from each side, as a further one brings other words
 * and nothing else; `npm run test:all` walks all. That words fit is held in every language by `accessible` and `pages`.
 */
export const walked = locales.filter(({ dir }, at) => isThorough || locales.findIndex(one => one.dir === dir) === at)

/**
 * The one of them that a journey is walked in whose words and digits `tests/islands` holds in each: it is read from the
 * right, which is the harder to lay out.
 */
export const walkedOnce = isThorough ? walked : walked.slice(-1)
