import { join } from 'node:path'
import { z } from 'zod'
import { StaffId } from '../domain/records/ids'
import type { Disk } from './disk'
import { errnoOf } from './fault'
import { FORMAT } from './files/header'
import { publish } from './publish'
import type { Saved } from './saved'

const DoorPlate = z.object({
  format: z.literal(FORMAT),
  storeId: z.string(),
  /** The division's name. */
  office: z.string(),
  sample: z.boolean(),
  /** Who has a key. */
  staff: z.array(z.object({ id: StaffId, name: z.string() })),
})
/** What can be read before unlocking, to ask for the right passphrase. Nothing relies on it. */
export type DoorPlate = Readonly<z.infer<typeof DoorPlate>>

export const DOOR_PLATE = 'office.json'

export function doorPlateOf({ ledger, standing }: Saved): DoorPlate {
  const division = ledger.office.division.get('division')
  const staff = standing.keyHolders.map(({ id }) => ({ id, name: ledger.office.staff.get(id)?.name ?? id }))
  const { storeId } = standing
  return { format: FORMAT, storeId, office: division?.name ?? '', sample: division?.sample ?? false, staff }
}

/** Null when it is not there or not to be understood. */
export async function readDoorPlate({ disk }: { disk: Disk }, folder: string): Promise<DoorPlate | null> {
  try {
    const text = Buffer.from(await disk.read(join(folder, DOOR_PLATE))).toString()
    return DoorPlate.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Only when it has changed. */
export async function hangDoorPlate(disk: Disk, folder: string, plate: DoorPlate): Promise<void> {
  const text = JSON.stringify(plate, null, 2) + '\n'
  const present = await readDoorPlate({ disk }, folder)
  const isUpToDate = JSON.stringify(present) === JSON.stringify(plate)
  if (!isUpToDate) await publish(disk, join(folder, DOOR_PLATE), [Buffer.from(text)])
}
