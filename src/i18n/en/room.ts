export const room = {
  title: 'Live room',
  open: 'Open a live room',
  openText:
    'Ballots then arrive by themselves, and everyone sees the question on the wall on their phone. Open it before you show the invitation: the code on the wall then leads into the room. Links, codes and files go on working.',
  lines: {
    connecting: 'Connecting to the room…',
    connected: 'Connected to the room.',
    waiting: 'Not connected. It will try again by itself.'
  },
  seats: { one: '{count} person is in the room.', other: '{count} people are in the room.' },
  names: 'In the room: {names}.',
  deskWaiting:
    'Nothing that was handed in is lost. What is handed in meanwhile waits on the phones; if the room does not come back, take ballots in as links or codes.',
  elsewhere: 'Another window leads this room now. This one still takes ballots in.',
  lead: 'Lead from here',
  close: 'Close the live room',
  closeAsk: 'Close the live room? Everything that was handed in stays. People go on by links and codes.',
  closeYes: 'Close it',
  closeNo: 'Leave it open',
  ask: { one: 'Ask on the phones, {count} second', other: 'Ask on the phones, {count} seconds' },
  voted: '{count} of {total} have voted.',
  left: { one: '{count} second left.', other: '{count} seconds left.' },
  up: 'Time is up.',
  showVote: 'End the vote and show it',
  dropVote: 'Drop this vote',
  away: 'The facilitator’s page is away just now.',
  seatWaiting:
    'Go on answering: everything is kept here. Your ballot goes out as soon as the room is back, or you can show its code.',
  handedIn: { one: '{count} ballot handed in.', other: '{count} ballots handed in.' },
  ofExpected: '{count} of {total} have handed in.',
  phases: {
    prepare: 'It begins soon.',
    reveal: 'The votes are being talked about.',
    decide: 'The second votes are being talked about.',
    outcome: 'The outcome is on the wall.',
    over: 'The facilitator has closed the live room. What you handed in stays; if more is asked, hand it in by code or link.'
  },
  cannot:
    'This browser can’t join the live room: it is too old, or the page was not opened over https. Hand in by code or link instead.',
  leaves: 'What leaves this phone',
  leavesText:
    'That you are here, your ballot, your votes and points, and the lines you hand in, each sealed so that only the facilitator’s browser can open it. Whoever runs the room’s server sees when something is sent and how long it is, and your network address; not what, and no name.',
  askedNow: 'The room is asked again. Choose a rung.',
  voteIn: 'Your vote is in. You can change it until the vote ends.',
  mine: '– your vote, seen by you alone',
  line: {
    label: 'A line of evidence for this question',
    hint: 'A case, a figure, or where it is written down. The facilitator alone gets it.',
    named: 'Your name goes with it.',
    nameless: 'No name goes with it.',
    send: 'Hand in this line',
    onItsWay: 'On its way…',
    isIn: 'The facilitator has it.',
    refused: 'There are too many lines on this question already. Better say it aloud.',
    enough: 'Five lines on one question are enough. Say the rest aloud.',
    title: 'Lines of evidence from the phones',
    none: 'None yet on this question.',
    of: '{name}: {line}',
    take: 'Into the notes',
    takeOf: 'Into the notes: {line}',
    away: 'Put away',
    awayOf: 'Put away: {line}',
    taken: 'In the notes.'
  },
  points: {
    title: 'Which steps come first?',
    text: 'You have three points. Give them to the steps you would begin with, all three to one if you like. The room sees the sums, and only when the facilitator closes.',
    left: { one: '{count} point left.', other: '{count} points left.' },
    allGiven: 'All three are given.',
    isIn: 'They have arrived, and you can change them until the facilitator closes.',
    more: 'One point more for: {step}',
    less: 'One point less for: {step}',
    putText: {
      one: 'Each phone in the room gets three points for this {count} step.',
      other: 'Each phone in the room gets three points for these {count} steps.'
    },
    put: 'Ask the phones',
    given: '{count} of {total} have given points.',
    few: 'Sums are shown from {count} people on, so that nobody’s points can be told.',
    close: 'Close and show the order',
    drop: 'Drop these points',
    order: 'What the room would begin with',
    people: { one: '{count} person gave points.', other: '{count} people gave points.' },
    sum: { one: '{count} point', other: '{count} points' },
    each: { one: '{count} point each', other: '{count} points each' },
    none: 'no points',
    take: 'Put the plan in this order',
    taken: 'The plan is in this order now. The steps of one skill stay in the order of their rungs.',
    again: 'Ask once more'
  },
  receipts: {
    counted: 'Your ballot is in.',
    aside: 'Your ballot arrived after the votes were shown. The facilitator decides whether it counts.',
    refused: 'Your ballot can’t be counted here. Ask the facilitator for the current invitation.'
  },
  roomClosed: 'The live room is closed, and your ballot was not in. Show its code, or send the link.',
  onItsWay: 'Your ballot is on its way…',
  byHand:
    'The room can’t be reached. Your ballot will be sent again by itself; you can also show its code or send the link.'
} as const
