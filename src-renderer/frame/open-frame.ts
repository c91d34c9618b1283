import { learnEveryText } from '../language'

/** Fetches the office's frame, all that it draws with and all that it says. */
export async function openFrame() {
  const [{ Frame }] = await Promise.all([import('./Frame'), learnEveryText()])
  return Frame
}
