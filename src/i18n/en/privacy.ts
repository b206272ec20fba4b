export const privacy = {
  forgetTitle: 'Forget everything on this device',
  forgetText:
    'Deletes every assessment, answer, note, plan, workshop and ballot that this site keeps in this browser, and the keys of your workshops with them: ballots sealed to them can never be opened again. Files and links that you saved or sent stay where they are.',
  forget: 'Forget everything',
  ask: 'Delete everything that this site keeps in this browser? This can’t be undone.',
  yes: 'Delete everything',
  no: 'Keep it',
  done: 'Everything is deleted. This browser knows nothing of this site any more.',
  refused:
    'The browser did not let us delete everything. Close the other tabs of this site and try again, or clear the site’s data in the browser’s settings.'
}
