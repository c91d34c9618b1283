import type { Low } from 'lowdb'
import type { StaffId } from '../domain/records/ids'
import { Compactor } from './compactor'
import type { StorageEvent } from './events'
import { asFault, StorageFault } from './fault'
import type { Location } from './files/chain'
import { snapshotsAmong } from './files/names'
import { InTurnStore } from './in-turn-store'
import type { Unlock } from './keys/key-file'
import { layOutNotes, type OpenOffice, openOfficeOf } from './office'
import type { OfficeAdapter } from './office-adapter'
import { type Pen, takePen } from './pen'
import type { Saved } from './saved'
import type { Surroundings } from './surroundings'

/** Where an office is being opened: with the pen in hand, and everything that happens noted for the health page. */
export type Doorway = {
  readonly at: Surroundings
  readonly pen: Pen
  readonly events: readonly StorageEvent[]
}

/**
 * Takes the pen for as long as the work goes well, which is until the office is closed.
 * @throws StorageFault `cloud-folder`, `network-folder`, `in-use`
 */
export async function inDoorway<T>(
  from: Surroundings,
  folder: string,
  work: (doorway: Doorway) => Promise<T>,
): Promise<T> {
  const events: StorageEvent[] = []
  const onEvent = (event: StorageEvent) => {
    events.push(event)
    from.onEvent(event)
  }
  const at = { ...from, onEvent }
  const problem = await at.placeProblem(folder)
  if (problem !== null) throw new StorageFault(problem, { folder })
  const pen = await takePen(at, folder)
  try {
    return await work({ at, pen, events })
  } catch (error) {
    await pen.putDown()
    throw asFault(error)
  }
}

/** The office as the app gets it. */
export async function walkIn(
  { at, pen, events }: Doorway,
  {
    low,
    adapter,
    location,
    openedBy,
  }: {
    low: Low<Saved>
    adapter: OfficeAdapter
    location: Location
    openedBy: StaffId | 'recovery'
  },
): Promise<OpenOffice> {
  const { files } = adapter
  const compactor = files && new Compactor(at, files)
  const store = new InTurnStore(low, at, async (transactions, office) => {
    if (files === null) throw new StorageFault('view-only')
    await files.save(transactions, office)
    compactor?.startIfDue()
  })
  const inside = { at, openedBy, location, low, adapter, store, compactor }
  if (compactor !== null) await layOutNotes(inside)
  compactor?.startIfDue()
  return openOfficeOf(inside, pen, events)
}

export function openerOf(key: Unlock): StaffId | 'recovery' {
  return 'recovery' in key ? 'recovery' : key.staff
}

export async function hasOffice({ disk }: Surroundings, folder: string): Promise<boolean> {
  try {
    return snapshotsAmong(await disk.list(folder)).length > 0
  } catch (error) {
    throw asFault(error)
  }
}
