/** The workshops of this browser, and what is opened, deleted or can't be read. */
export const list = {
  title: 'Your workshops',
  begin: 'Prepare a workshop',
  beginAnother: 'Prepare another workshop',
  defaultTitle: 'Workshop',
  open: 'Open',
  openNamed: 'Open {title}',
  file: 'Open a workshop file',
  changed: '{phase} · changed {date} · {count}',
  people: { one: '{count} person', other: '{count} people' },
  needsHttps:
    'To seal ballots the browser needs this page over https, and it was not opened so. Open the same address with https:// in front; nothing was changed.',
  noKeys:
    'This browser is too old to seal ballots (it lacks X25519), or the page was not opened over https. Use a current version of Firefox, Chrome, Edge or Safari to facilitate; nothing was changed.',
  guide: 'Read the facilitator’s guide',
  guideText: 'What to do before, during and after, with two agendas. Printable.',
  close: 'All workshops',
  delete: 'Delete this workshop',
  deleteAsk:
    'Delete this workshop with its ballots and its key? Ballots that are sealed to it can never be opened again.',
  deleteYes: 'Delete it',
  deleteNo: 'Keep it',
  deleted: 'The workshop is deleted.',
  unread: {
    one: '{count} stored workshop could not be read: it is damaged or comes from a later version of this site. It was left as it is; if you have its file, open that.',
    other:
      '{count} stored workshops could not be read: they are damaged or come from a later version of this site. They were left as they are; if you have their files, open those.'
  }
}
