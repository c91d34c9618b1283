import pages from '../../../resources/help/pages.json'
import { language } from '../../language'

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../resources/help/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The pages of the help, in the order in which one reads them. */
export const HELP_PAGES: readonly string[] = pages.map(({ id }) => id)

/** Where the help tells of the place she is at, for example `/waiting`. */
export function helpAbout(location: string): string {
  const [, place = ''] = location.split('/')
  const about = pages.find((page) => page.for.includes(place))
  return about === undefined ? '/help' : `/help/${about.id}`
}

/** The text of a page in the language spoken now, or null when there is no such page. */
export function helpText(name: string): string | null {
  return FILES[`../../../resources/help/${language()}/${name}.md`] ?? null
}

/** The heading a page begins with. */
export function titleOf(name: string): string {
  return helpText(name)?.match(/^# (.+)$/m)?.[1] ?? name
}
