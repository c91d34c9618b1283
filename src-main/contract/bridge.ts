import type { Appearance, MenuAction } from './desktop'
import type { Reply } from './reply'

/** Something the office process tells every window. */
export type OfficeEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'progress'; readonly task: string; readonly part: number }
  | { readonly kind: 'gone' }

/** All a page is given of the world outside it, as `window.mentorNetwork`. */
export type Bridge = {
  readonly office: (name: string, input: unknown) => Promise<Reply>
  readonly desktop: (name: string, input: unknown) => Promise<Reply>
  readonly onOfficeEvent: (listener: (event: OfficeEvent) => void) => () => void
  readonly onMenu: (listener: (action: MenuAction) => void) => () => void
  readonly onAppearance: (listener: (appearance: Appearance) => void) => () => void
}
