import { useHotkeys } from '@mantine/hooks'
import { isTyping, redoLast, undoLast } from '../office/undo'

/**
 * The keys of undo and redo, wherever she is not typing. Left to themselves they would bring back what was last
 * typed in a field she has left, before the menu bar heard of them.
 */
export function useUndoKeys(): void {
  useHotkeys(
    [
      ['mod+Z', unlessTyping(undoLast), { preventDefault: false }],
      ['mod+Y', unlessTyping(redoLast), { preventDefault: false }],
      ['mod+shift+Z', unlessTyping(redoLast), { preventDefault: false }],
    ],
    [],
  )
}

function unlessTyping(deed: () => Promise<void>) {
  return (event: KeyboardEvent) => {
    if (isTyping()) return
    event.preventDefault()
    void deed()
  }
}
