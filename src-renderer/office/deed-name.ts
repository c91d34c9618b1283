import { isTextName, say } from '../language'

/** What somebody did, in words: the name of a command, possibly undone or redone. */
export function deedName(why: string): string {
  const [name = '', seq] = why.split(':')
  if (seq !== undefined) return say(name === 'undo' ? 'deed.undo' : 'deed.redo', { seq })
  const key = `deed.${name}`
  return isTextName(key) ? say(key) : name
}
