import { useEffect, type RefObject } from 'react'

/** Where the focus may go by itself: never into a field, whose words Undo would then take back instead of the deed. */
const REACHABLE =
  'a[href], button:enabled, input:is([type="radio"], [type="checkbox"]):enabled, [tabindex="0"]'

/** What had the focus, and the elements around it, innermost first, each with the place among its children that led there. */
type Place = { readonly on: HTMLElement; readonly around: readonly (readonly [Element, number])[] }

/**
 * Keeps the focus of who works by keyboard on the page when what had it leaves: it goes on to what took its place, or else
 * stands nearest; on another page to its beginning.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const inside = main.current
    if (inside === null) return undefined
    let byKeys = true
    let last: Place | null = null
    const remember = () => {
      const on = document.activeElement
      if (byKeys && on instanceof HTMLElement && inside.contains(on)) last = placeOf(on, inside)
    }
    const keyed = () => {
      byKeys = true
      remember()
    }
    const pointed = () => {
      byKeys = false
      last = null
    }
    const keep = () => {
      if (last === null || document.activeElement !== document.body || isAsked()) return
      // A button that waits for its deed takes no focus; it has it again as soon as it can be pressed.
      if (last.on.isConnected) last.on.focus()
      else nextTo(last, inside).focus()
    }
    const changes = new MutationObserver(keep)
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    const heard = { focusin: remember, keydown: keyed, pointerdown: pointed }
    for (const [event, hear] of Object.entries(heard)) document.addEventListener(event, hear, true)
    return () => {
      changes.disconnect()
      for (const [event, hear] of Object.entries(heard)) document.removeEventListener(event, hear, true)
    }
  }, [main])
}

/** Whether a dialog is open: it keeps the focus itself. */
function isAsked(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null
}

function placeOf(on: HTMLElement, inside: Element): Place {
  const around: [Element, number][] = []
  let inner: Element = on
  while (inner !== inside && inner.parentElement !== null) {
    around.push([inner.parentElement, [...inner.parentElement.children].indexOf(inner)])
    inner = inner.parentElement
  }
  return { on, around }
}

function nextTo({ around }: Place, inside: HTMLElement): HTMLElement {
  const onPage = around.filter(([element]) => element.isConnected && element.closest('.page') !== null)
  const found = onPage.map(([element, at]) => reachableFrom(element, at)).find((one) => one !== null)
  return found ?? inside
}

/** The first that can be reached from that child on; else the element itself, or the first of the child before. */
function reachableFrom(element: Element, at: number): HTMLElement | null {
  const children = [...element.children]
  const [next] = children.slice(at).flatMap(reachableIn)
  const [before] = children.slice(0, at).toReversed().flatMap(reachableIn)
  const itself = element instanceof HTMLElement && element.matches(REACHABLE) ? element : null
  return next ?? itself ?? before ?? null
}

function reachableIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(REACHABLE)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(REACHABLE) && one.tabIndex >= 0 && one.checkVisibility(),
  )
}
