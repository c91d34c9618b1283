import { useEventListener } from '@mantine/hooks'
import type { RefCallback } from 'react'

type Keys = Readonly<Record<string, () => void>>

/** What each key does while the item itself is in focus: letters and digits work nowhere else, so that typing never sets anything off. */
export function useOwnKeys(keys: Keys): RefCallback<HTMLElement> {
  return useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.target === event.currentTarget) press(event, keys)
  })
}

/** The same for a whole part of a page, unless she is in one of its fields. */
export function useKeysWithin(keys: Keys): RefCallback<HTMLElement> {
  return useEventListener('keydown', (event: KeyboardEvent) => {
    const inField = event.target instanceof Element && event.target.matches('input, textarea, select')
    if (!inField) press(event, keys)
  })
}

function press(event: KeyboardEvent, keys: Keys): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
  const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  if (deed === undefined) return
  event.preventDefault()
  deed()
}
