/** Paper is white: what the window shows in the dark is printed in the colours of the day. */
export function printOnWhite(): void {
  const { dataset } = document.documentElement
  window.addEventListener('beforeprint', () => {
    const shown = dataset['mantineColorScheme']
    if (shown === undefined) return
    dataset['mantineColorScheme'] = 'light'
    window.addEventListener('afterprint', () => (dataset['mantineColorScheme'] = shown), { once: true })
  })
}
