/** The window for the room. */
export const wall = {
  title: 'Wall of a workshop',
  description: 'The window for the projector. It shows the room what the facilitator’s own window tells it.',
  waiting: 'Open a workshop in the other window: what the room should see appears here.',
  full: 'Full screen',
  ladder: 'The ladder, worst rung first',
  qr: 'QR code of the invitation',
  invite: 'Scan the code, answer on your phone, and hand in your ballot. Nobody sees what you vote.',
  inviteNamed: 'Scan the code, answer on your phone, and hand in your ballot. Only the facilitator sees whose it is.',
  inviteAgain: 'Scan the code with the same phone as before and change only what the talk has changed.',
  figures: 'Your phone must show the same figures. If it does not, say so before you vote.'
} as const

/** The window for the facilitator. */
export const desk = {
  title: 'Only for you: the wall, the clock, who is missing',
  open: 'Open the wall in a window of its own',
  isOpen: 'The wall is open. This window is yours: move the other one to the projector.',
  isClosed: 'Only one screen? Switch to full screen when you show the votes.',
  begin: 'Start the clock of the agenda',
  left: { one: '{part}: {count} minute left.', other: '{part}: {count} minutes left.' },
  over: { one: 'You are {count} minute over time.', other: 'You are {count} minutes over time.' },
  reset: 'Reset the clock',
  nameless: 'without a name',
  voted: 'First vote: {names}.',
  notYet: 'Still expected: {names}.',
  notYetCount: { one: '{count} person is still expected.', other: '{count} people are still expected.' },
  notAgain: 'No second vote yet: {names}.',
  notAgainCount: { one: '{count} person has not voted again yet.', other: '{count} people have not voted again yet.' }
} as const
