import { language } from '../../language'

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../resources/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The pages of the help, in the order in which one reads them. */
export const HELP_PAGES = [
  'getting-started',
  'opening',
  'women',
  'interview',
  'consents',
  'import',
  'matching',
  'confirming',
  'follow-up',
  'handbook',
  'report',
  'history',
  'backup',
  'lost-laptop',
  'shortcuts',
] as const

/** The text of a page in the language spoken now, or null when there is no such page. */
export function helpText(name: string): string | null {
  return FILES[`../../../resources/help/${language()}/${name}.md`] ?? null
}

/** The heading a page begins with. */
export function titleOf(name: string): string {
  return helpText(name)?.match(/^# (.+)$/m)?.[1] ?? name
}
