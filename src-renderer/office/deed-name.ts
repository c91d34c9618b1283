import { i18n } from '../language'
import { isTextKey } from '../texts'

/** What somebody did, in words: the name of a command, possibly undone or redone. */
export function deedName(why: string): string {
  const [name = '', seq] = why.split(':')
  if (seq !== undefined) return i18n.t(name === 'undo' ? 'deed.undo' : 'deed.redo', { seq })
  const key = `deed.${name}`
  return isTextKey(key) ? i18n.t(key) : name
}
