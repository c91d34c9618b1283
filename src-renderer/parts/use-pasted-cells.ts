import { useEffect } from 'react'

/** Cells pasted anywhere on the page but in a field, as a spreadsheet program copies them. */
export function usePastedCells(onCells: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isField || text.trim() === '') return
      event.preventDefault()
      onCells(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
}
