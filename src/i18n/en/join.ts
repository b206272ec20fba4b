export const join = {
  title: 'Take part in a workshop',
  description: 'Answer silently, hand in a sealed ballot. Only the facilitator can open it.',
  loading: 'Opening the invitation…',
  failed: 'The questions could not be loaded. Nothing is lost. Check the connection and try again.',
  retry: 'Try again',
  faults: {
    empty:
      'An invitation is a link with #2 in it. Open the link that your facilitator sent you, or scan the code on the wall.',
    'not-a-link':
      'That address is not an invitation. Open the link that your facilitator sent you, or scan the code on the wall.',
    damaged: 'The invitation is cut off or was changed on its way. Ask for it again, or scan the code on the wall.',
    'newer-version':
      'The invitation comes from a later version of this site. Reload this page; if that does not help, ask the facilitator for the address to use.',
    'other-kind': 'That link is not an invitation but something else. Open the link that your facilitator sent you.',
    'unknown-model':
      'This site does not have the questions that the invitation asks. Ask your facilitator for the address of the site that has.'
  },
  partly: 'This site does not know some of what is asked; that part is left out.',
  invited: 'You are invited to',
  first:
    'Answer for yourself, silently, from what you have seen. Nobody sees another’s answers before everyone has handed in.',
  second:
    'The second vote. Your answers from the first are here: change only what the talk has changed, then hand in again.',
  secondNew:
    'The second vote. This browser has no answers of yours from the first one. If you answered on another device, use that one; otherwise you count as someone else.',
  questions: { one: '{count} question', other: '{count} questions' },
  cost: { one: '{questions}, about {count} minute', other: '{questions}, about {count} minutes' },
  sealed: 'Your ballot is sealed: it can be sent through any chat, and only the facilitator can open it.',
  unsealed:
    'This browser is too old to seal your ballot. Show your code to the facilitator or hand over a file; do not send it through a chat, where everyone could read it.',
  figures:
    'Compare these figures with those on the wall or at your facilitator’s. If they differ, somebody changed the invitation on its way and could read your ballot: say so before you vote.',
  anonymous: 'Ballots carry no name.',
  named: 'The facilitator sees whose ballot it is.',
  role: 'Your role',
  noRole: 'I’d rather not say',
  roleMissing: 'Choose a role, or say that you would rather not.',
  name: 'Your name',
  nameMissing: 'Write your name; in this workshop ballots carry one.',
  begin: 'Begin',
  goOn: 'Go on',
  part: 'Part {number} of {total}',
  answered: '{answered} of {total} answered',
  next: 'Go on',
  toHandIn: 'Look through and hand in',
  back: 'Back',
  handInTitle: 'Hand in',
  allAnswered: 'Every question has an answer.',
  someOpen: {
    one: '{count} question has no answer. You can hand in all the same.',
    other: '{count} questions have no answer. You can hand in all the same.'
  },
  nothing:
    'Nothing is answered yet, so there is nothing to hand in. Answer at least one question; “don’t know” is an answer too.',
  toQuestions: 'To the questions',
  hand: 'Make my ballot',
  handAgain: 'Make my ballot again',
  working: 'Sealing…',
  madeFailed: 'The ballot could not be made. Your answers are safe. Reload the page and try again.',
  made: 'Your ballot is ready. Hand it in now: show the code to the facilitator, or send the link.',
  madeUnsealed: 'Your ballot is ready, but not sealed. Show the code to the facilitator, or hand over the file.',
  changed: 'You have changed something since. Make the ballot again and hand it in; the newer one counts.',
  revision: 'Version {number} of your ballot',
  ballotLink: 'Link of your ballot',
  ballotQr: 'QR code of your ballot',
  fileName: 'ballot',
  done: 'Done',
  changeOne: 'Change an answer',
  changeOneText: 'Choose the question, answer anew, and make your ballot again.',
  changeSingle: 'Change single answers',
  answeredAs: '{question} – {answer}',
  nextPerson: 'Next person on this device',
  nextPersonText: 'Your ballot stays as it is and still counts. Your answers go out of sight.',
  personNow: {
    one: '{count} person has voted on this device before you. You are person {number}; remember it for a second vote.',
    other:
      '{count} people have voted on this device before you. You are person {number}; remember it for a second vote.'
  },
  whoAreYou: 'Several people voted on this device. Who are you?',
  person: 'Person {number}',
  allBallots: 'Save all {count} ballots of this device as a file',
  kept: 'Your name and your answers stay in the facilitator’s browser, and in the workshop file if it is saved, until the facilitator deletes the names or the whole workshop: three months after the last vote at the latest. Nothing of it is on a server.',
  needsHttps:
    'This page was not opened over https, so the browser may not seal your ballot. Open the same address with https:// in front. Otherwise show your code to the facilitator or hand over a file; do not send it through a chat, where everyone could read it.'
} as const
