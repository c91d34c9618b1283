import { z } from 'zod'
import { answer, ask, deed } from './command'

export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>

export const Theme = z.enum(['system', 'light', 'dark'])

/** How this laptop shows the app; nothing about a person. */
export const Appearance = z.strictObject({
  language: Language,
  theme: Theme,
  zoom: z.number().min(0.5).max(3),
})
export type Appearance = z.infer<typeof Appearance>

/** Some of it changed. */
export const AppearanceChange = Appearance.partial()
export type AppearanceChange = z.infer<typeof AppearanceChange>

export type About = {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly testBuild: boolean
  readonly licences: string
}

const nothing = z.strictObject({})

/** What the window asks of the desktop process, which knows no woman. */
export const desktopCommands = {
  appearance: ask(nothing, answer<Appearance>()),
  changeAppearance: deed(AppearanceChange, answer<Appearance>()),
  /** Gives the page its line to the office process, which is begun if there is none. */
  meetOffice: deed(nothing, answer<null>()),
  lock: deed(nothing, answer<null>()),
  printPage: deed(nothing, answer<null>()),
  about: ask(nothing, answer<About>()),
  showProgress: deed(z.strictObject({ part: z.number().min(0).max(1).nullable() }), answer<null>()),
}
export type DesktopCommands = typeof desktopCommands

/** What the menu asks of the page. */
export const MENU_ACTIONS = [
  'search',
  'newEnquiry',
  'import',
  'undo',
  'redo',
  'help',
  'about',
  'settings',
  'today',
  'register',
  'waiting',
  'matching',
  'matches',
  'print',
  'report',
  'shortcuts',
  'history',
] as const
export type MenuAction = (typeof MENU_ACTIONS)[number]
