/** A result that somebody else made, opened from its link. */
export const shared = {
  title: 'A shared result',
  previewTitle: 'A result: where customer experience stands',
  previewText:
    'Open it to see the stage, what holds it back and what to do next. The result is in the link itself and stays in your browser.',
  readOnly: 'Somebody shared this result with you. You can only read it; your own answers are untouched.',
  of: 'Result of {date}',
  undated: 'Result without a date',
  which: 'Which result',
  rests: '{form}: {rated} of {inScope} rated.',
  english: 'This model is not translated yet; its words are shown in English.',
  unknown:
    'The link also holds a result of model number {number}, which this site does not know. That part can’t be shown here.',
  onlyUnknown:
    'The link holds a result of model number {number}, which this site does not know. Ask where it was made, and open it there.',
  actions: 'What to do with it',
  more: 'More',
  compare: 'Compare with my own',
  compareNone: 'Compare with another result',
  takeOver: 'Take over as my own answers',
  afresh: 'Answer the questions myself',
  afreshBeside: 'Start afresh in a new assessment',
  own: 'Show my own result',
  ask: {
    one: 'You have answers of your own: {names}. What should happen to them?',
    other: 'You have answers of your own: {names}. What should happen to them?'
  },
  askText:
    '“Keep both” puts the shared answers into a new assessment and leaves yours as they are. “Replace mine” deletes yours, notes included.',
  keepBoth: 'Keep both',
  replace: 'Replace mine',
  cancel: 'Change nothing',
  taken: 'The shared answers are your own now.',
  takenBeside: 'The shared answers are your own now, in a new assessment. Your earlier ones are kept as they were:',
  saved: 'to the saved assessments',
  failed: 'The words of this model could not be loaded. The link is all right. Check the connection and try again.',
  read: {
    title: 'How to read this in five minutes',
    claimTitle: 'What it claims, and what not',
    stage:
      'Going by the answers of those who filled it in, this organisation stands at “{standing}”: its overall score is high enough for that stage, and no part of it is too low.',
    noStage:
      'Some of the questions that decide the stage weren’t answered, so this result doesn’t name one. It shows scores for the separate parts instead.',
    level: 'Going by the answers of those who filled it in, the pyramid holds up to “{standing}”.',
    noLevel: 'Going by the answers of those who filled it in, not even the lowest level of the pyramid holds yet.',
    profile: 'It puts scores side by side and passes no verdict on the whole.',
    notClaimed:
      'It doesn’t tell you what customers think or how other organisations are doing, and nobody has checked the answers. So ask about them yourself.',
    figuresTitle: 'The figures to look at',
    sure: 'How sure it is: {range}',
    known: 'What it rests on. {counts}',
    allKnown: { one: '{count} question, and it is answered.', other: 'All {count} questions are answered.' },
    apart: 'Where it is uneven: {name} at {score}, {high} at {highScore}.',
    asksTitle: 'What to ask whoever sent it',
    show: '“{name}” is rated {rating} of 5. Could you show me this? {line}',
    showAny: '“{name}” is rated {rating} of 5. What could you show me for it?',
    findOut: 'Nobody could rate “{name}”. Who could tell, and when will we know?',
    findOutFrom: 'Nobody could rate “{name}”. When can we ask {who}?',
    change: '“{name}” is rated {rating} of 5. Who is going to change that, and by when?'
  },
  filesTitle: 'Keep it as a file',
  filesText: 'The files contain the same as the link. Saving one adds nothing to your own assessments.',
  faults: {
    damaged: {
      title: 'This link is damaged',
      text: 'A part is missing or was changed on the way, for example by a mail program that broke the line. Rather than show something wrong, we show nothing. Ask for the link again, or copy it once more, to its last character.'
    },
    'newer-version': {
      title: 'This link is newer than this page',
      text: 'It was made with a newer version of this site. Reload the page to get it. If that does not help, ask where the link was made and open it there.'
    },
    empty: {
      title: 'There is no link here',
      text: 'The address ends where the result should begin. Ask for the link again.'
    },
    'not-a-link': {
      title: 'This is not a link to a result',
      text: 'A link of ours has a digit after the character #. Copy the whole address.'
    }
  },
  kinds: {
    result: {
      title: 'This is a result',
      text: 'It belongs on the page of results.',
      action: 'Open the result'
    },
    invitation: {
      title: 'This is an invitation to a workshop',
      text: 'It opens on another page, where you answer for yourself.',
      action: 'Join the workshop'
    },
    sealed: {
      title: 'This is a sealed ballot',
      text: 'Only the facilitator of the workshop can open it. Send it to the person who invited you; it goes into the field “Ballots” of the workshop.',
      action: ''
    },
    metrics: {
      title: 'This link holds figures, not a result',
      text: 'A newer version of this site can show them; this one can’t yet. Open the link where it was made, or ask for the result link instead.',
      action: ''
    }
  },
  ballot: {
    title: 'This is a ballot of a workshop',
    text: 'We don’t show what one participant answered. Hand the link to the facilitator of the workshop, who adds it to the others.'
  },
  assess: 'Choose a questionnaire'
} as const
