import { useEffect, useRef, useState } from 'react'

/** Takes a file that is dropped anywhere on the page; says whether one hovers over it. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [hovers, setHovers] = useState(false)
  const take = useRef(onFile)
  take.current = onFile
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setHovers(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovers(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Without it the browser leaves the page and shows the file.
      event.preventDefault()
      setHovers(false)
      const file = event.dataTransfer?.files[0]
      if (file) take.current(file)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return hovers
}
