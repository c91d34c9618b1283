import { needsVirtualDisplay, openDisplay } from '../display.mjs'

const virtualDisplays = 2
const listed = 'MNO_DISPLAYS'

/** How many tests may have a window at the same time: one a display, and of displays in memory there are two. */
export const displaysAtHand = () => (needsVirtualDisplay() ? virtualDisplays : 1)

/**
 * Opens them, and leaves their names for the workers.
 * @returns {Promise<() => void>} closes them again
 */
export async function openDisplays() {
  const displays = await Promise.all(Array.from({ length: displaysAtHand() }, openDisplay))
  process.env[listed] = displays.map(({ env }) => env['DISPLAY'] ?? '').join(' ')
  return () => displays.forEach(({ close }) => close())
}

/** In a worker of Playwright: draws on the display that is this worker's alone. */
export function goToOwnDisplay() {
  const own = process.env[listed]?.split(' ')[Number(process.env['TEST_PARALLEL_INDEX'])]
  if (own) process.env['DISPLAY'] = own
}
