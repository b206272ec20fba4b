/** How a result is passed on. */
export const share = {
  title: 'Pass this result on',
  intro:
    'The link holds the result itself, so nothing is stored anywhere else. Whoever has the link can read the result, and it can’t be taken back. Your notes and what answers rest on are not in it.',
  label: 'Label, if you like',
  labelHint: 'For example the team and the year. Whoever opens the link sees it.',
  labelLeft: 'Room left: {count} of {total}. A Latin letter takes 1, a Persian or Arabic one 2, an emoji 4.',
  labelCut: 'That is too long. In the link the label ends here: “{text}”',
  which: 'In the link',
  all: 'All answered questionnaires',
  one: '{form} only',
  loading: 'Writing the link…',
  link: 'Link to this result',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let us copy. The link is selected: copy it with Ctrl+C, or hold your finger on it.',
  send: 'Send…',
  open: 'Open as others see it',
  showQr: 'Show as QR code',
  hideQr: 'Hide the QR code',
  qr: 'QR code of the link',
  qrText: 'Point a phone’s camera at it. It stays on this device until somebody does.',
  qrFailed: 'The QR code could not be drawn. The link above does the same.',
  qrRetry: 'Try again',
  compare: 'Compare with another result'
} as const
