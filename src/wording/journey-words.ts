import type { Messages } from '../i18n/messages.ts'

/** The words that a journey is told with, in the report as well. */
export type JourneyWords = Pick<Messages['journey'], 'sheet' | 'stage' | 'lines' | 'feelings' | 'guessedMark'>
