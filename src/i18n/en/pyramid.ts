export const pyramid = {
  reached: 'Reached level',
  none: 'None yet',
  span: '{low} to {high}',
  fromNone: 'none',
  reachedText: 'The highest level that holds together with every level under it.',
  noneText: 'The lowest level does not hold yet, so nothing above it counts.',
  cracksTitle: 'Cracks',
  adviceTop: 'The pyramid holds to its top. There is no level left to build here; look again in a year.',
  crack: '{level} does not hold, although a level above it does.',
  groupsTitle: 'In three stages',
  state: 'State',
  tableCaption: 'The six levels from the base, with score and state',
  groupsCaption: 'The three stages and whether both their levels hold'
} as const
