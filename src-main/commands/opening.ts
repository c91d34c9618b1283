import path from 'node:path'
import type { CheckedInputOf, HandlersOf } from '../contract/command'
import type { OfficeState, openingCommands, RecoveryNote } from '../contract/opening'
import { OFFICE_FOLDER } from '../contract/places'
import { Fault } from '../contract/reply'
import { put } from '../domain/change'
import { divisionOf, settingsOf } from '../domain/office'
import { DEFAULT_SETTINGS, type Staff } from '../domain/records/office-papers'
import { StaffId } from '../domain/records/ids'
import { changeSettings, describeDivision, farewellStaff, welcomeStaff, working } from '../domain/rules/staff'
import { createOffice, newRecoveryKey, offerPassphrase, readDoorPlate, type Surroundings } from '../storage'
import { backupHandlers } from './backups'
import { doorHandlers, refuseWeak } from './door'
import { inOurWords } from './faults'
import { keepPictures } from './kept-pictures'
import { portraitOf } from './portraits'
import type { Room } from './room'
import { storyPhotoOf } from './story-photos'

/** Getting in, who may get in, and what the office is called. */
export function openingHandlers(room: Room, laptop: Surroundings): HandlersOf<typeof openingCommands> {
  const folder = path.join(room.desk.dataFolder, OFFICE_FOLDER)
  return {
    ...backupHandlers(room, folder),
    ...doorHandlers(room, laptop, folder),
    officeState: () => inOurWords(() => officeState(room, laptop, folder)),
    suggestPassphrase: () => ({ passphrase: offerPassphrase() }),
    createOffice: (form) => beginOffice(room, laptop, folder, form),
    changePassphrase: async ({ current, next }) => {
      await refuseWeak(next)
      await inOurWords(() => room.store.keys.changePassphrase({ id: room.me, old: current, fresh: next }))
      return null
    },
    ...staffHandlers(room),
    keepDrawings: ({ pictures }) =>
      keepPictures(
        room,
        'keepDrawings',
        pictures.map(({ of, picture }) =>
          'woman' in of ? portraitOf(of.woman, picture) : storyPhotoOf(of.story, picture),
        ),
      ),
  }
}

type StaffCommand = 'welcomeStaff' | 'farewellStaff' | 'describeDivision' | 'changeSettings'

function staffHandlers(room: Room): Pick<HandlersOf<typeof openingCommands>, StaffCommand> {
  return {
    welcomeStaff: async ({ passphrase, ...person }) => {
      await refuseWeak(passphrase)
      const staff = await room.write('welcomeStaff', (office) =>
        welcomeStaff(office, staffFrom(room, person)),
      )
      await inOurWords(() => room.store.keys.add({ id: staff.id, passphrase }))
      return staff
    },
    farewellStaff: async ({ staffId }) => {
      if (staffId === room.me) throw new Fault('own-key')
      await room.write('farewellStaff', (office) => farewellStaff(office, staffId, room.desk.today()))
      await inOurWords(() => room.store.keys.remove(staffId))
      return null
    },
    describeDivision: async (paper) => {
      const { sample } = divisionOf(room.office)
      await room.write('describeDivision', (office) =>
        describeDivision(office, { ...paper, id: 'division', sample }),
      )
      return null
    },
    changeSettings: async (settings) => {
      await room.write('changeSettings', (office) => changeSettings(office, { ...settings, id: 'settings' }))
      room.desk.lockAfter(settings.lockAfterMinutes)
      return null
    },
  }
}

type NewOffice = CheckedInputOf<typeof openingCommands, 'createOffice'>

async function beginOffice(
  room: Room,
  laptop: Surroundings,
  folder: string,
  { division, coordinator, passphrase }: NewOffice,
): Promise<RecoveryNote> {
  room.refuseIfOpen()
  await refuseWeak(passphrase)
  const { identity, recipient } = await newRecoveryKey()
  const first = staffFrom(room, coordinator)
  const begin = [
    put('division', { ...division, id: 'division', sample: false }),
    put('settings', DEFAULT_SETTINGS),
    put('staff', first),
  ]
  const request = {
    folder,
    first: { id: first.id, passphrase },
    recovery: recipient,
    begin: [{ by: first.id, at: room.desk.now(), why: 'createOffice', changes: begin }],
  }
  room.enter(await inOurWords(() => createOffice(laptop, request)))
  return { recoveryKey: identity }
}

async function officeState(room: Room, laptop: Surroundings, folder: string): Promise<OfficeState> {
  if (!room.isOpen) {
    const plate = await readDoorPlate(laptop, folder)
    return plate === null
      ? { state: 'none' }
      : { state: 'locked', office: plate.office, members: plate.staff }
  }
  const { office, store } = room
  return {
    state: 'open',
    viewOnly: store.isViewOnly,
    division: divisionOf(office),
    me: office.staff.get(store.openedBy) ?? null,
    staff: working(office),
    settings: settingsOf(office),
    today: room.desk.today(),
  }
}

function staffFrom(room: Room, person: Pick<Staff, 'name' | 'initials'>): Staff {
  return { ...person, id: StaffId.parse(room.desk.newId()), addedOn: room.desk.today(), leftOn: null }
}
