import { expect, test } from 'vitest'
import { sealedLink } from '../../stores/workshops-made.ts'
import { handedBy } from '../handed.ts'
import { keptOf, openDesk } from './desk.ts'
import { shortWorkshop, withoutX25519 } from './seat.ts'

const fileField = 'Open a workshop file'

test('with the workshop file the facilitator goes on in another browser; another kind of file is refused', async () => {
  const workshop = await shortWorkshop(0x1234abcd, { title: 'Moved' })
  const { press } = await openDesk(keptOf(workshop))
  const file = await handedBy(() => press('Save the workshop file (JSON)'))
  expect(file.name).toBe('sextant-moved.json')
  const other = await openDesk()
  await other.choose(fileField, new File(['{"format":"sextant-result","formatVersion":1}'], 'notes.json'))
  await other.page.findByText('That is another kind of file.', { exact: false, selector: '[role=alert]' })
  await other.choose(fileField, new File([file.text], file.name))
  await other.take(await sealedLink(workshop))
  await other.reads('1 ballot handed in')
})

test('a file that was sealed opens with its passphrase only, and replaces what is there only when that is wanted', async () => {
  const workshop = await shortWorkshop(0x1234abcd, { title: 'Moved' })
  const { press, fill, reads } = await openDesk(keptOf(workshop))
  await press('Seal it with a passphrase')
  await fill('Passphrase', 'tide bell copper moss')
  await fill('The passphrase once more', 'tide bell copper mess')
  await press('Save it sealed')
  await reads('The two are not the same.')
  await fill('The passphrase once more', 'tide bell copper moss')
  const sealed = await handedBy(() => press('Save it sealed'))
  await reads('Without the passphrase nobody opens this file.')
  expect(sealed.text).not.toContain('Moved')

  const other = await openDesk(keptOf({ ...workshop, title: 'Further on' }))
  await other.press('All workshops')
  await other.choose(fileField, new File([sealed.text], sealed.name))
  await other.fill('Passphrase', 'Tide bell copper moss')
  await other.press('Open it')
  await other.reads('This passphrase does not open the file.')
  await other.fill('Passphrase', 'tide bell copper moss')
  await other.press('Open it')
  await other.press('Replace it')
  await expect.poll(() => document.querySelector('.workshop-title')?.textContent).toBe('Moved')
})

test('a browser that cannot open what others seal prepares no workshop', async () => {
  withoutX25519()
  const { press, reads } = await openDesk()
  await press('Prepare a workshop')
  await reads('too old to seal ballots')
  expect(Object.keys(localStorage).filter(key => key.startsWith('sextant:workshop:'))).toEqual([])
})
