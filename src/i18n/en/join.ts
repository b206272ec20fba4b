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
  fileName: 'ballot'
} as const
