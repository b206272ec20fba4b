/** Answers to an earlier version of the questions, and the way to today's. */
export const edition = {
  ofForm: '{form}, version {version} of the questions',
  ofProgress: 'version {version} of the questions',
  title: 'Take these answers to today’s questions',
  kept: { one: '{count} answer carries over as it is.', other: '{count} answers carry over as they are.' },
  reworded: {
    one: '{count} more carries over, but its question has better words now: look whether the answer still fits.',
    other: '{count} more carry over, but their questions have better words now: look whether the answers still fit.'
  },
  gone: {
    one: '{count} answer is to a question that is gone. It is kept aside and no longer counts.',
    other: '{count} answers are to questions that are gone. They are kept aside and no longer count.'
  },
  added: {
    one: '{count} question is new and has no answer yet.',
    other: '{count} questions are new and have no answer yet.'
  },
  may: 'Your result may change with it. Nothing is lost: there is a way back.',
  act: 'Take them over',
  moved: 'These answers are at today’s questions now, version {today}.',
  back: 'Undo brings back version {version} just as it was, without what you have answered since.',
  undo: 'Undo',
  close: 'Leave it so',
  toConfirm: {
    one: '{count} answer is still to be looked at: its question has better words now.',
    other: '{count} answers are still to be looked at: their questions have better words now.'
  },
  confirmAll: 'They all still fit',
  look: 'Look through them'
} as const
