import type { OfficeEvent } from '../contract/bridge'
import type { Day, Instant } from '../domain/records/calendar'

/** What commands have at hand from the world outside the rules. */
export type Desk = {
  readonly today: () => Day
  readonly now: () => Instant
  readonly newId: () => string
  /** Where everything of this laptop's office is kept. */
  readonly dataFolder: string
  /** Where the shipped wording, fonts and lists are. */
  readonly resources: string
  /** Asks her where to save; the file's own name when it was written, null when she changed her mind. */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>
  /** Asks her which file she means; null when she changed her mind. */
  readonly chooseFile: (ending: string) => Promise<string | null>
  /** Asks her for a folder to put several files in; null when she changed her mind. */
  readonly chooseFolder: () => Promise<string | null>
  /** Makes a new folder of that name, or with a number behind it where there is one already, and gives its path. */
  readonly newFolderIn: (folder: string, name: string) => Promise<string>
  /** Takes such a new folder away again, with all that was written into it. */
  readonly dropFolder: (folder: string) => Promise<void>
  /** Writes a file of that name into a folder she chose. */
  readonly writeInto: (folder: string, name: string, bytes: Uint8Array) => Promise<void>
  /** Opens a finished file in the program the laptop uses for it. */
  readonly openFile: (path: string) => Promise<void>
  readonly tell: (event: OfficeEvent) => void
  /** Tells the desktop after how many idle minutes to lock; null when nothing is open. */
  readonly lockAfter: (minutes: number | null) => void
}
