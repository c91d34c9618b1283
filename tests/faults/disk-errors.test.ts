import { expect, test } from 'vitest'
import { createOffice, openOffice, type OpenOffice, StorageFault } from '../../src-main/storage/index'
import { INGER, PASSPHRASE, RECOVERY, RIGMOR, surroundings, writing } from '../storage/surroundings'
import { CrashDisk, type Remains } from './crash-disk'
import { type Failing, FaultyDisk } from './faulty-disk'

const FOLDER = '/office'
const KEY = { staff: INGER, passphrase: PASSPHRASE }
const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EROFS'] as const

test.each(CODES)(
  'G7: %s at any operation of saving, once or for ever, never shows as saved what is not, and loses nothing that is',
  { timeout: 120_000 },
  async (code) => {
    const once = await complaintsAbout({ code, isForEver: false })
    const forEver = await complaintsAbout({ code, isForEver: true })
    expect([...once.complaints, ...forEver.complaints]).toEqual([])
    expect(once.cases + forEver.cases).toBeGreaterThanOrEqual(70)
  },
)

test.each([
  { code: 'EIO', isForEver: false },
  { code: 'ENOSPC', isForEver: true },
] as const)(
  'G7: the same while a key is added, a photo saved and a backup made: $code, for ever: $isForEver',
  { timeout: 120_000 },
  async (how) => {
    const { complaints, cases } = await complaintsAbout(how, doTheRest)
    expect(complaints).toEqual([])
    expect(cases).toBeGreaterThanOrEqual(200)
  },
)

type Rest = (office: OpenOffice, complaints: string[]) => Promise<void>

/** One case for each operation of the disk. */
async function complaintsAbout(how: Omit<Failing, 'from'>, rest: Rest = async () => {}) {
  const remains = await officeWithOneSave()
  const complaints: string[] = []
  for (let from = 1; ; from++) {
    const outcome = await workOn(remains, { from, ...how }, rest)
    complaints.push(...outcome.complaints.map((complaint) => `${from}: ${complaint}`))
    if (outcome.operations < from) return { complaints, cases: from }
  }
}

async function officeWithOneSave(): Promise<Remains> {
  const disk = new CrashDisk()
  const first = { id: INGER, passphrase: PASSPHRASE }
  const office = await createOffice(surroundings({ disk }), {
    folder: FOLDER,
    first,
    recovery: RECOVERY.recipient,
    begin: [],
  })
  await save(office, 1)
  await office.close()
  return disk.asSeen()
}

/** Opens, works, sees the disk repaired, saves once more, closes and opens again. */
async function workOn(remains: Remains, failing: Failing, rest: Rest) {
  const disk = new FaultyDisk(new CrashDisk(remains), failing)
  const at = surroundings({ disk, journalLimit: 1200 })
  const complaints: string[] = []
  const office = await openOffice(at, { folder: FOLDER, key: KEY }).catch(fault(complaints))
  const acknowledged = office === null ? 1 : await saveSixTimes(office, complaints)
  if (office !== null) await rest(office, complaints)
  const { operations } = disk
  disk.failing = null
  const inTheEnd = office === null || office.isViewOnly ? acknowledged : await save(office, 10)
  await office?.close()
  const again = await openOffice(at, { folder: FOLDER, key: KEY })
  if (numberIn(again) !== inTheEnd) complaints.push(`reopened with ${numberIn(again)} instead of ${inTheEnd}`)
  await again.close()
  return { complaints, operations }
}

/** What is shown has to be what was acknowledged last; gives that. */
async function saveSixTimes(office: OpenOffice, complaints: string[]): Promise<number> {
  let acknowledged = 1
  for (let attempt = 0; attempt < 6; attempt++) {
    const saved = await save(office, 300).catch(fault(complaints))
    acknowledged = saved ?? acknowledged
    const shown = numberIn(office)
    if (shown !== acknowledged) complaints.push(`shows ${shown}, but ${acknowledged} was acknowledged`)
  }
  return acknowledged
}

/** A colleague has a key or has not, as she is told; a photo or a backup is there or is refused. */
async function doTheRest(office: OpenOffice, complaints: string[]): Promise<void> {
  const added = await office.keys
    .add({ id: RIGMOR, passphrase: PASSPHRASE })
    .then(() => true, fault(complaints))
  if ((added ?? false) !== office.keys.holders().includes(RIGMOR))
    complaints.push('a key that is not what was said')
  await office.photos.save(Buffer.from('photo')).catch(fault(complaints))
  await office.backups.make('/usb').catch(fault(complaints))
}

/** Whatever the disk said has to come as a fault of the store. */
function fault(complaints: string[]) {
  return (error: unknown) => {
    if (!(error instanceof StorageFault)) complaints.push(`not a fault of the store: ${String(error)}`)
    return null
  }
}

function save(office: OpenOffice, length: number): Promise<number> {
  const n = numberIn(office) + 1
  const changes = [writing('first', { n, filling: 'x'.repeat(length) })]
  return office.update({ by: INGER, why: 'save' }, () => ({ changes, result: n }))
}

function numberIn(office: OpenOffice): number {
  const record: unknown = office.read().office.participants.get('first')
  return record === undefined ? 0 : (record as { n: number }).n
}
