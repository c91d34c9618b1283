import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { officeHandlers } from '../../src-main/commands'
import type { Desk } from '../../src-main/commands/desk'
import { Room } from '../../src-main/commands/room'
import type { OfficeHandlers } from '../../src-main/contract'
import type { OfficeEvent } from '../../src-main/contract/bridge'
import { Day, Instant } from '../../src-main/domain/records/calendar'
import type { ParticipantId } from '../../src-main/domain/records/ids'
import { Answers, NO_ANSWERS } from '../../src-main/domain/records/interview'
import type { Role } from '../../src-main/domain/records/participant'
import { laptop } from '../../src-main/storage'
import { projectFolder } from '../../tools/project.mjs'

export const PASSPHRASE = 'elleve grønne cykler i regnvejr'

/** The commands of a real office on a real disk, as the office process runs them. */
export type AnOffice = {
  readonly ask: OfficeHandlers
  readonly room: Room
  /** What was saved, by the name that was suggested. */
  readonly saved: Map<string, Uint8Array>
  readonly events: OfficeEvent[]
  readonly folder: string
}

/** Commands in a folder of their own; nothing is open yet. */
export async function aLaptop(today = '2026-03-15', folder?: string): Promise<AnOffice> {
  const dataFolder = folder ?? (await fs.mkdtemp(path.join(os.tmpdir(), 'commands-')))
  const saved = new Map<string, Uint8Array>()
  const events: OfficeEvent[] = []
  let now = Date.parse(`${today}T09:00:00Z`)
  const desk: Desk = {
    today: () => Day.parse(today),
    now: () => Instant.parse(++now),
    newId: () => `${(++now).toString(36)}${randomBytes(6).toString('hex')}`,
    dataFolder,
    resources: path.join(projectFolder, 'resources'),
    saveFile: async (name, bytes) => {
      saved.set(name, bytes)
      return name
    },
    chooseFile: async () => null,
    chooseFolder: async () => dataFolder,
    newFolderIn: async (parent, name) => `${parent}/${name}`,
    dropFolder: async () => saved.clear(),
    writeInto: async (_folder, name, bytes) => void saved.set(name, bytes),
    openFile: async () => {},
    tell: (event) => events.push(event),
    lockAfter: () => {},
  }
  const room = new Room(desk)
  const worker = new URL(`file://${path.join(projectFolder, 'out/main/storage-worker.js')}`)
  const ask = officeHandlers(room, laptop({ worker, onEvent: () => {} }))
  onTestFinished(async () => {
    await room.leave()
    // The day's backup may still be on its way into the folder.
    if (folder === undefined) await fs.rm(dataFolder, { recursive: true, force: true, maxRetries: 10 })
  })
  return { ask, room, saved, events, folder: dataFolder }
}

/** A new office with one coordinator at work in it. */
export async function anOffice(today?: string): Promise<AnOffice> {
  const office = await aLaptop(today)
  await office.ask.createOffice({
    division: { preset: 'odense', name: 'Odense', address: '', phone: null, email: null, openingHours: '' },
    coordinator: { name: 'Inger Opdigtet', initials: 'IO' },
    passphrase: PASSPHRASE,
  })
  return office
}

export const TODAY = Day.parse('2026-03-15')

/** A call noted today. */
export async function enquiry(
  { ask }: AnOffice,
  firstName: string,
  role: Role = 'mentee',
): Promise<ParticipantId> {
  const contact = {
    lastName: 'Opdigtet',
    phone: '00 00 12 34',
    email: null,
    source: null,
    referredBy: null,
    note: '',
  }
  const { id } = await ask.takeEnquiry({ ...contact, firstName, role, on: TODAY })
  return id
}

/** Signed up, interviewed, evaluated and ready. */
export async function ready(office: AnOffice, firstName: string, role: Role): Promise<ParticipantId> {
  const id = await enquiry(office, firstName, role)
  const answers = Answers.parse({
    ...NO_ANSWERS,
    online: true,
    times: ['tue-evening'],
    introduction: 'Jeg holder af at cykle.',
  })
  await office.ask.recordStep({ id, role, step: { kind: 'signedUp', on: TODAY } })
  await office.ask.recordInterview({ id, role, heldOn: TODAY, answers })
  await office.ask.recordEvaluation({
    id,
    role,
    on: TODAY,
    professional: 'Erfaren.',
    personal: 'Rolig.',
    ready: true,
  })
  return id
}

/** Her name and address protected from today until that day; null takes it away. */
export async function protect({ ask }: AnOffice, id: ParticipantId, until: Day | null): Promise<void> {
  const { participant } = await ask.readWoman({ id })
  const { roles: _r, portrait: _p, id: _i, address: _a, phone: _t, email: _e, ...facts } = participant
  const protection = until === null ? null : { since: TODAY, until }
  await ask.correctFacts({ id, facts: { ...facts, protection, reach: null } })
}
