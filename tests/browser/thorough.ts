/** `npm run test:all` looks at everything in every language, width and colour; `npm test` at a share of it. */
export const isThorough = process.env.SEXTANT_TESTS === 'all'

/** How many of something drawn at random are tried. */
export const timesOf = (few: number, all: number): number => (isThorough ? all : few)
