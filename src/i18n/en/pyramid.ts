export const pyramid = {
  reached: 'Level reached',
  none: 'Below the first level',
  span: '{low} to {high}',
  fromNone: 'below the first level',
  noneText:
    'The first level does not hold yet. Start there: once it holds, what you have built above it can count too.',
  adviceTop: 'The pyramid holds right to its top, and no level is left to build. Look again in a year.',
  crack: '{level} does not hold, although a level above it does.',
  groupsTitle: 'In groups',
  state: 'State',
  tableCaption: 'The levels from the base, with score and state'
} as const
