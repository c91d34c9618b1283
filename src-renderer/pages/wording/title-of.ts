/** The heading a chapter begins with, without what marks it; its file name where it has none. */
export function titleOf(chapter: { readonly name: string; readonly words: string } | undefined): string {
  const heading = /^# (.*?)(?:\s*\{[^{}]*\})?$/m.exec(chapter?.words ?? '')
  return heading?.[1] ?? chapter?.name ?? ''
}
