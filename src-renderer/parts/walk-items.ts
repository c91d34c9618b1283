import type { KeyboardEvent } from 'react'

/** Moves the focus among the items of a list with the arrows; elsewhere the arrows do what they always do. */
export function walkItems(event: KeyboardEvent, selector: string): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const onItem = event.target instanceof Element && event.target.matches(selector)
  if (step === undefined || !onItem) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const next = items[items.findIndex((item) => item === event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
