import { collect } from './workshop/collect.ts'
import { list } from './workshop/list.ts'
import { outcome } from './workshop/outcome.ts'
import { prepare } from './workshop/prepare.ts'
import { reveal } from './workshop/reveal.ts'
import { desk, wall } from './workshop/windows.ts'

export const workshop = {
  title: 'Workshop',
  description:
    'Three to thirty people vote silently on their phones, you reveal, they talk and decide. No server: invitations and sealed ballots travel as links.',
  lead: 'Let several people answer separately, then talk about where they differ. Everything runs in browsers: an invitation link goes out, sealed ballots come back, and only this browser can open them.',
  loading: 'Opening the workshop…',
  coming: 'Fetching what the workshop will need…',
  allHere:
    'All that the workshop needs is on this page now: it goes on without a network, as long as you do not close or reload it.',
  missing:
    'A part of this page did not arrive, and without it the workshop cannot go on everywhere. Nothing is lost. Check the connection and try again.',
  failed: 'The words of a model could not be loaded. Nothing is lost. Check the connection and try again.',
  retry: 'Try again',
  list,
  room: {
    title: 'What happens in the room',
    minutes: '{short} to {long} minutes',
    parts: {
      silent: {
        title: 'Vote in silence',
        text: 'Everyone answers on a phone, in their own language. Nobody sees another’s vote.'
      },
      differences: {
        title: 'Reveal and talk',
        text: 'One question at a time; each vote is a dot on the wall. The talk begins where you differ most.'
      },
      second: {
        title: 'Vote again, decide',
        text: 'A second silent vote, then a value that the room stands behind. The first measurement stays as it was.'
      },
      plan: {
        title: 'Leave with a plan',
        text: 'The cheapest way to the next stage, who does what by when, and a report to print.'
      }
    },
    needs: [
      [
        'Time and people',
        '90 minutes or half a day; three to thirty people. From six votes on we say whether you agree.'
      ],
      [
        'You need',
        'This browser and a screen that everyone sees. Keep the workshop file: it holds the key to the ballots.'
      ],
      [
        'Each of them needs',
        'A phone with a browser. No account, nothing to install; whoever has no phone raises a hand.'
      ]
    ]
  },
  file: {
    save: 'Save the workshop file (JSON)',
    text: 'The file holds everything: the ballots, the notes, and the key that opens them. With it you go on in another browser. Keep it as carefully as the ballots themselves.',
    seal: {
      ask: 'Seal it with a passphrase',
      text: 'The sealed file holds the same, and only the passphrase opens it. Nobody can find that out for you: write it down where the file is not. Once you have deleted the workshop here, nothing of it is open any more.',
      passphrase: 'Passphrase',
      hint: 'At least twelve characters: four words that have nothing to do with each other are good.',
      again: 'The passphrase once more',
      short: 'That has fewer than twelve characters.',
      differs: 'The two are not the same. Write them again.',
      working: 'One moment…',
      save: 'Save it sealed',
      saved: 'Saved. Without the passphrase nobody opens this file.',
      failed:
        'This browser could not seal the file: it is too old, or the page was not opened over https. Nothing was saved.',
      isSealed: 'This workshop file is sealed.',
      open: 'Open it',
      wrong:
        'This passphrase does not open the file. Mind capitals and the language of the keyboard; otherwise the file was changed.'
    },
    opened: 'The workshop “{title}” is open, just as it stands in the file.',
    replace: 'This browser has the workshop “{title}” already, changed {date}. Replace it with the one in the file?',
    replaceYes: 'Replace it',
    replaceNo: 'Keep mine',
    unread: {
      one: '{count} entry of the file could not be read and is left out: {names}.',
      other: '{count} entries of the file could not be read and are left out, among them {names}.'
    },
    openAll: 'Open “{title}” with what could be read? The file itself stays as it is.',
    openYes: 'Open it',
    openNo: 'Leave it',
    faults: {
      'too-large': 'That file is larger than any workshop and was not read.',
      unreadable: 'That file could not be read. Perhaps it was moved or is open elsewhere; choose it again.',
      'other-encoding': 'That file is written in an encoding that can’t be read here. Save it again as UTF-8.',
      'not-json': 'That file is not a workshop file. Choose one that was saved here; its name ends in .json.',
      'other-format': 'That is another kind of file. A workshop file says “sextant-workshop” in its first lines.',
      'newer-version': 'That file was saved by a later version of this site. Reload this page and try again.',
      damaged: 'That workshop file is damaged or was edited. Nothing was changed. Try an earlier copy.'
    }
  },
  phases: {
    label: 'Phases of the workshop',
    prepare: 'Prepare',
    collect: 'First vote',
    reveal: 'Reveal',
    second: 'Second vote',
    decide: 'Decide',
    outcome: 'Outcome'
  },
  prepare,
  invite: {
    title: 'Invitation',
    text: 'Send the link, or show the code. Whoever opens it answers on a phone and hands in a sealed ballot.',
    secondTitle: 'Invitation to the second vote',
    secondText:
      'Everyone opens this link on the phone used before and changes only what the talk has changed. Whoever hands in nothing keeps the first vote.',
    address: 'Link of the invitation',
    qr: 'QR code of the invitation',
    figures:
      'Every phone that opens this invitation must show these figures. Where one shows others, somebody changed the invitation on its way and could read that ballot.',
    print: 'Print the invitation',
    mail: 'Write a mail',
    mailAnonymous: {
      one: 'You are invited to “{title}”. Please answer some questions on your phone, silently and for yourself; it takes about {count} minute. Your ballot is sealed and carries no name: only the facilitator’s browser can open it.',
      other:
        'You are invited to “{title}”. Please answer some questions on your phone, silently and for yourself; it takes about {count} minutes. Your ballot is sealed and carries no name: only the facilitator’s browser can open it.'
    },
    mailNamed: {
      one: 'You are invited to “{title}”. Please answer some questions on your phone, silently and for yourself; it takes about {count} minute. Your ballot is sealed and carries your name: the facilitator sees it, keeps it in one browser, and deletes the names three months after the last vote at the latest.',
      other:
        'You are invited to “{title}”. Please answer some questions on your phone, silently and for yourself; it takes about {count} minutes. Your ballot is sealed and carries your name: the facilitator sees it, keeps it in one browser, and deletes the names three months after the last vote at the latest.'
    }
  },
  box: {
    copy: 'Copy the link',
    copied: 'Copied.',
    notCopied: 'The browser did not let us copy. Select the link and copy it by hand.',
    send: 'Share…',
    file: 'Save as a file',
    qrFailed: 'The code could not be drawn. Use the link.',
    qrRetry: 'Try again'
  },
  collect,
  hands: {
    title: 'Show of hands',
    text: 'For those without a phone. Read a question aloud, let hands go up for each rung, and count. These votes join the others at the reveal.',
    late: 'The votes have been shown. Hands of the first vote that you count now are marked in the report.',
    question: 'Question',
    rung: 'Rung {rung}',
    count: 'Hands for rung {rung}',
    save: 'Keep these hands',
    saved: { one: '{count} hand kept for “{topic}”.', other: '{count} hands kept for “{topic}”.' },
    removed: 'No hands are kept for “{topic}”.',
    kept: { one: '{count} question has hands.', other: '{count} questions have hands.' }
  },
  reveal,
  timer: {
    label: 'Timer',
    start: 'Start',
    stop: 'Stop',
    reset: 'Back to {count} min',
    up: 'Time is up'
  },
  wall,
  desk,
  outcome,
  csv: {
    kind: 'What',
    id: 'Ballot',
    round: 'Vote',
    role: 'Role',
    name: 'Name',
    late: 'After the reveal',
    ballot: 'Ballot',
    hands: 'Hands on rung {rung}',
    lateHands: 'Hands counted after the reveal',
    agreed: 'Agreed',
    from: 'Agreed, from where',
    said: 'Said',
    again: 'Asked again',
    yes: 'yes',
    column: '{name} ({key})'
  },
  arrived: {
    reading: 'Reading the ballot in the address…',
    found: '{title}: {found}',
    none: 'This is a sealed ballot of a workshop, and this browser has no workshop that could open it. Send the link to your facilitator. If you are the facilitator, open it in the browser in which you prepared the workshop, or open the workshop file here first.',
    result: 'The link in the address is not a ballot.'
  }
} as const
