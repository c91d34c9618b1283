import { say } from '../../language'

/** The heading a chapter begins with, without what marks it; else that it is the cover, or its file name. */
export function titleOf(chapter: { readonly name: string; readonly words: string } | undefined): string {
  const { name, words } = chapter ?? { name: '', words: '' }
  const heading = /^# (.*?)(?:\s*\{[^{}]*\})?$/m.exec(words)
  return heading?.[1] ?? (/^!cover$/m.test(words) ? say('wording.cover') : name)
}
