export const pyramid = {
  reached: 'Reached level',
  none: 'None yet',
  span: '{low} to {high}',
  fromNone: 'none',
  noneText: 'The lowest level does not hold yet, so nothing above it counts.',
  adviceTop: 'The pyramid holds to its top. There is no level left to build here; look again in a year.',
  crack: '{level} does not hold, although a level above it does.',
  groupsTitle: 'In three stages',
  state: 'State',
  tableCaption: 'The six levels from the base, with score and state'
} as const
