/** The files that were dropped, with those of dropped folders. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.())
  if (!entries.some(entry => entry?.isDirectory)) return [...data.files]
  return (await Promise.all(entries.map(entry => (entry ? filesOf(entry) : [])))).flat()
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise(resolve =>
      (entry as FileSystemFileEntry).file(
        file => resolve([file]),
        () => resolve([])
      )
    )
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A reader gives a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>(resolve => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) break
    found.push(...some)
  }
  return (await Promise.all(found.map(filesOf))).flat()
}
