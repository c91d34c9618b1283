import { useEventListener } from '@mantine/hooks'
import type { RefCallback } from 'react'

/** What each key does while the item itself is in focus: letters and digits work nowhere else, so that typing never sets anything off. */
export function useOwnKeys(keys: Readonly<Record<string, () => void>>): RefCallback<HTMLElement> {
  return useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return
    const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (deed === undefined) return
    event.preventDefault()
    deed()
  })
}
