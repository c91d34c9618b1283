/** Puts the text of an element on the clipboard as she would by marking it; whether it went. No permission is asked for. */
export function copyTextOf(element: HTMLElement): boolean {
  const copied = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', element.innerText)
    event.preventDefault()
  }
  document.addEventListener('copy', copied, { once: true })
  // oxlint-disable-next-line typescript/no-deprecated -- the only way that needs no permission, and this window grants none.
  const done = document.execCommand('copy')
  document.removeEventListener('copy', copied)
  return done
}
