import type { UserEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { patience } from './drawn.ts'

/** Does something and gives the file that is handed to the visitor then. */
export async function handedBy(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const blobs = new Map<string, Blob>()
  const names = new Map<string, string>()
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
    const at = `blob:${blobs.size}`
    blobs.set(at, file as Blob)
    return at
  })
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.set(this.href, this.download)
  })
  await act()
  await vi.waitFor(() => expect(names.size).toBe(1), patience)
  made.mockRestore()
  clicked.mockRestore()
  const [[at = '', name = ''] = []] = names
  return { name, text: (await blobs.get(at)?.text()) ?? '' }
}

/** Picks a file on a page that opens files, once it takes them. */
export async function handIn(user: UserEvent, content: string | object, name = 'result.json'): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('.file-in input[type=file]')
    if (!found) throw new Error('This page takes no files.')
    return found
  }, patience)
  await user.upload(input, new File([text], name, { type: 'application/json' }))
}
