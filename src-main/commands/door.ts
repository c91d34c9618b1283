import path from 'node:path'
import type { HandlersOf } from '../contract/command'
import type { openingCommands } from '../contract/opening'
import { Fault } from '../contract/reply'
import type { StaffId } from '../domain/records/ids'
import {
  openOffice,
  passphraseWeakness,
  waitBeforeNextTry,
  type OpenOffice,
  type Surroundings,
  type Unlock,
} from '../storage'
import { inOurWords } from './faults'
import { restoreFromBackup } from './restore'
import type { Room } from './room'

type DoorCommand = 'openSampleOffice' | 'unlock' | 'restoreFromBackup' | 'recover'

/** The ways into an office that is there already. */
export function doorHandlers(
  room: Room,
  laptop: Surroundings,
  folder: string,
): Pick<HandlersOf<typeof openingCommands>, DoorCommand> {
  const open = patientDoor()
  return {
    openSampleOffice: async ({ language }) => {
      room.refuseIfOpen()
      const { openSample } = await import('./sample-office')
      const { store, drawings } = await inOurWords(() => openSample(room.desk, laptop, language))
      room.enter(store)
      return { drawings }
    },
    unlock: async ({ staffId, passphrase }) => {
      room.refuseIfOpen()
      room.enter(await inOurWords(() => open(laptop, folder, { staff: staffId, passphrase })))
      void room.backUpIfDue(path.join(room.desk.dataFolder, 'backups'))
      return null
    },
    restoreFromBackup: async ({ secret }) => {
      room.refuseIfOpen()
      return { restored: await inOurWords(() => restoreFromBackup(room, laptop, { folder, secret })) }
    },
    recover: async ({ recoveryKey, staffId, passphrase }) => {
      room.refuseIfOpen()
      await refuseWeak(passphrase)
      await inOurWords(() => giveNewKey(laptop, folder, { recoveryKey, staffId, passphrase }))
      room.enter(await inOurWords(() => openOffice(laptop, { folder, key: { staff: staffId, passphrase } })))
      return null
    },
  }
}

/** @throws Fault `weak-passphrase` */
export async function refuseWeak(passphrase: string): Promise<void> {
  const weakness = await passphraseWeakness(passphrase)
  if (weakness !== null) throw new Fault('weak-passphrase', { weakness })
}

/** Opens an office, waiting a little longer after each wrong passphrase in a row. */
function patientDoor() {
  let misses = 0
  return async (laptop: Surroundings, folder: string, key: Unlock): Promise<OpenOffice> => {
    await new Promise((resolve) => setTimeout(resolve, waitBeforeNextTry(misses) * 1_000))
    try {
      const store = await openOffice(laptop, { folder, key })
      misses = 0
      return store
    } catch (error) {
      misses += 1
      throw error
    }
  }
}

async function giveNewKey(
  laptop: Surroundings,
  folder: string,
  { recoveryKey, staffId, passphrase }: { recoveryKey: string; staffId: StaffId; passphrase: string },
): Promise<void> {
  const store = await openOffice(laptop, { folder, key: { recovery: recoveryKey.trim().toUpperCase() } })
  try {
    const staff = store.read().office.staff.get(staffId)
    if (staff === undefined || staff.leftOn !== null) throw new Fault('wrong-key')
    await store.keys.add({ id: staff.id, passphrase })
  } finally {
    await store.close()
  }
}
