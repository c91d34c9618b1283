import { z } from 'zod'
import { ParticipantId, StaffId, StoryId } from '../domain/records/ids'
import { Division, Settings, Staff } from '../domain/records/office-papers'
import { answer, ask, deed } from './command'

const Passphrase = z.string().min(1).max(500)
const nothing = z.strictObject({})
const Person = z.strictObject({ name: Staff.shape.name, initials: Staff.shape.initials })
export const DivisionPaper = Division.omit({ id: true, sample: true })

/** Someone who can unlock the office on this laptop. */
export type Member = { readonly id: StaffId; readonly name: string }

export type OfficeState =
  | { readonly state: 'none' }
  | { readonly state: 'locked'; readonly office: string; readonly members: readonly Member[] }
  | {
      readonly state: 'open'
      readonly viewOnly: boolean
      readonly division: Division
      readonly me: Staff | null
      readonly staff: readonly Staff[]
      readonly settings: Settings
      readonly today: string
    }

const Pictured = z.union([z.strictObject({ woman: ParticipantId }), z.strictObject({ story: StoryId })])

/** A drawing that stands for the portrait of an invented woman, or for the picture of a story. */
export type Drawing = { readonly of: Readonly<z.infer<typeof Pictured>>; readonly svg: string }

/** What is printed when an office is made, and kept away from the laptop: the only way in when every passphrase is lost. */
export type RecoveryNote = { readonly recoveryKey: string }

export type BackupNote = {
  readonly name: string
  readonly madeAt: number
  /** Whether it may still tell of a woman who has been made anonymous since. */
  readonly isBeforeFarewell: boolean
}

/** What the health page may say. */
export const HEALTH_CODES = [
  'encrypted',
  'members',
  'backup',
  'noBackup',
  'not-closed',
  'tail-set-aside',
  'snapshot-rebuilt',
  'leftovers-removed',
  'view-only',
  'repair-put-off',
  'healed',
  'compacted',
  'compaction-failed',
  'migrated',
  'notes-not-written',
] as const
export type HealthCode = (typeof HEALTH_CODES)[number]

/** One line of the health page. */
export type HealthItem = {
  readonly code: HealthCode
  readonly good: boolean
  readonly details: Readonly<Record<string, string | number>>
}

export const openingCommands = {
  officeState: ask(nothing, answer<OfficeState>()),
  suggestPassphrase: ask(
    z.strictObject({ language: z.enum(['da', 'en']) }),
    answer<{ passphrase: string }>(),
  ),
  createOffice: deed(
    z.strictObject({ division: DivisionPaper, coordinator: Person, passphrase: Passphrase }),
    answer<RecoveryNote>(),
  ),
  /** Opens the sample office; when it was just made, in this language and with the drawings that are to be its portraits. */
  openSampleOffice: deed(
    z.strictObject({ language: z.enum(['da', 'en']).default('da') }),
    answer<{ readonly drawings: readonly Drawing[] }>(),
  ),
  keepDrawings: deed(
    z.strictObject({
      pictures: z.array(z.strictObject({ of: Pictured, picture: z.instanceof(Uint8Array) })).max(300),
    }),
    answer<null>(),
  ),
  unlock: deed(z.strictObject({ staffId: StaffId, passphrase: Passphrase }), answer<null>()),
  recover: deed(
    z.strictObject({ recoveryKey: z.string().min(10).max(200), staffId: StaffId, passphrase: Passphrase }),
    answer<null>(),
  ),
  /** Takes a backup she chooses as the office, opened by a passphrase of one of its members or by its recovery key. */
  restoreFromBackup: deed(z.strictObject({ secret: Passphrase }), answer<{ restored: boolean }>()),
  changePassphrase: deed(z.strictObject({ current: Passphrase, next: Passphrase }), answer<null>()),
  welcomeStaff: deed(Person.extend({ passphrase: Passphrase }), answer<Staff>()),
  farewellStaff: deed(z.strictObject({ staffId: StaffId }), answer<null>()),
  describeDivision: deed(DivisionPaper, answer<null>()),
  changeSettings: deed(Settings.omit({ id: true }), answer<null>()),
  makeBackup: deed(nothing, answer<BackupNote>()),
  listBackups: ask(nothing, answer<readonly BackupNote[]>()),
  tryBackup: ask(z.strictObject({ name: z.string().max(200) }), answer<{ records: number }>()),
  restoreBackup: deed(z.strictObject({ name: z.string().max(200) }), answer<null>()),
  health: ask(nothing, answer<readonly HealthItem[]>()),
}
