import { learnEveryText } from '../language'

/** Fetches the office's frame, all that it draws with and all that it says, once. */
export async function openFrame() {
  const [frame] = await Promise.all([import('./Frame'), learnEveryText()])
  return frame
}
