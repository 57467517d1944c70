// Files that are dropped anywhere on the window, or pasted. What is dropped beside a field would otherwise replace the page.
'use client'
import { useEffect, useRef, useState } from 'react'

/** Answers whether files are being dragged over the window now. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      offer(event.dataTransfer.files)
    }
    const leave = (event: DragEvent) => {
      // Out of the window; going from one element to another names the other.
      if (event.relatedTarget === null) setOver(false)
    }
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData || event.clipboardData.files.length === 0 || isText(event)) return
      event.preventDefault()
      offer(event.clipboardData.files)
    }
    const offer = (files: FileList) => {
      if (files.length > 0) take.current([...files])
    }
    window.addEventListener('dragenter', drag, { signal })
    window.addEventListener('dragover', drag, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('paste', paste, { signal })
    return () => controller.abort()
  }, [])
  return isOver
}

/** Word processors put a picture of the text beside it: in a field the text is meant. */
function isText({ target, clipboardData }: ClipboardEvent): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && clipboardData?.types.includes('text/plain') === true
}
