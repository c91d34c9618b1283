import type { Bridge } from '../../src-main/contract/bridge'

declare global {
  interface Window {
    readonly mentorNetwork: Bridge
  }
}

/** What runs inside a page: each function is sent there as its own text, so none may use anything but its neighbours. */

/** When the bare page was usable, as its own mark says. */
export const BARE_USABLE = scriptOf([bareUsable], 'bareUsable()')

/** When the start page was there to be clicked in. */
export const START_PAGE_USABLE = scriptOf([shown, twoFrames], `shown('main.start button').then(twoFrames)`)

/** When the women were listed, the office unlocked as soon as there was a field for the passphrase. */
export function womenListed(passphrase: string): string {
  const unlocked = `location.hash = '#/register'; unlock(${JSON.stringify(passphrase)})`
  return scriptOf(
    [shown, twoFrames, unlock],
    `${unlocked}.then(() => shown('.woman-list [role=option]')).then(twoFrames)`,
  )
}

/** How many milliseconds the office process takes to refuse a passphrase: hardly more than it takes to derive one key. */
export function wrongPassphrase(staffId: string): string {
  return scriptOf([shown, refusal], `refusal(${JSON.stringify(staffId)})`)
}

function scriptOf(neighbours: readonly ((...values: never[]) => unknown)[], call: string): string {
  return [...neighbours.map(String), call].join('\n')
}

async function bareUsable(): Promise<number> {
  const mark = await new Promise<PerformanceEntry | undefined>((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntriesByName('usable')[0]))
    observer.observe({ type: 'mark', buffered: true })
  })
  return performance.timeOrigin + (mark?.startTime ?? Number.NaN)
}

function shown(selector: string): Promise<Element> {
  return new Promise((resolve) => {
    const look = () => {
      const found = document.querySelector(selector)
      if (found !== null) resolve(found)
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true })
    look()
  })
}

function twoFrames(): Promise<number> {
  return new Promise((resolve) => {
    const now = () => resolve(performance.timeOrigin + performance.now())
    requestAnimationFrame(() => requestAnimationFrame(now))
  })
}

async function unlock(passphrase: string): Promise<void> {
  const field = await shown('input[type=password]')
  if (!(field instanceof HTMLInputElement)) return
  // React hears only of what is set past its own back.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, passphrase)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve))
  field.form?.requestSubmit()
}

async function refusal(staffId: string): Promise<number> {
  await shown('input[type=password]')
  const { mentorNetwork } = window
  const began = performance.now()
  await mentorNetwork.office('unlock', { staffId, passphrase: 'forkerte ord i døren' })
  return performance.now() - began
}

/** How many milliseconds pass from the next key to the frame after the list was drawn anew; null when it stays the same. */
export function frameAfterNextKey(): { drawn: Promise<number | null> } {
  const drawn = new Promise<number | null>((resolve) => {
    const began = (key: KeyboardEvent) => {
      const draw = new MutationObserver(() => {
        draw.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - key.timeStamp))
      })
      const list = document.querySelector('.register-list')
      if (list !== null) draw.observe(list, { subtree: true, characterData: true, childList: true })
      setTimeout(resolve, 1_000, null)
    }
    addEventListener('keydown', began, { once: true, capture: true })
  })
  return { drawn }
}

/** What is clicked, the nth of its kind, and what is to be there afterwards; both as selectors. */
export type Click = { readonly on: string; readonly nth: number; readonly shows: string }

/** How many milliseconds pass from a click to the frame with what it shows. */
export function frameAfterClick({ on, nth, shows }: Click): Promise<number> {
  const clicked = [...document.querySelectorAll<HTMLElement>(on)][nth]
  return new Promise((resolve) => {
    const began = performance.now()
    const draw = new MutationObserver(() => {
      if (document.querySelector(shows) === null) return
      draw.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)))
    })
    draw.observe(document, { subtree: true, childList: true })
    clicked?.click()
  })
}

/** Saves one enquiry, as its page does. */
export async function enquirySaved(): Promise<void> {
  const who = { firstName: 'Åse', lastName: 'Opdigtet', phone: null, email: null, role: 'mentee' }
  const enquiry = { ...who, on: '2026-03-15', source: null, note: '' }
  const reply = await window.mentorNetwork.office('takeEnquiry', enquiry)
  if (!reply.ok) throw new Error(reply.problem.code)
}
