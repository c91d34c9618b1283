import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { put } from '../../src-main/domain/change'
import { sayFarewell } from '../../src-main/domain/rules/farewells'
import { type OpenOffice, restoreOffice } from '../../src-main/storage/index'
import { snapshotName, snapshotsAmong } from '../../src-main/storage/files/names'
import { domainSchema } from '../../src-main/storage/schema'
import { day, mentee, spell } from '../builders'
import { CrashDisk } from '../faults/crash-disk'
import { FaultyDisk } from '../faults/faulty-disk'
import { flippedIn } from './bytes'
import {
  closedInTheEnd,
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  PASSPHRASE,
  surroundings,
} from './surroundings'

const GONE = mentee({
  phone: '20 11 22 33',
  roles: [spell('mentee', { left: { on: day('2026-02-01'), words: 'Rejste hjem til sin søster.' } })],
})
const WORDS = /Amina|Warsame|Abdi|20 11 22 33|søster|Holder af/
const ON = day('2026-03-15')

describe('a farewell', () => {
  test('leaves no word of her in the office, its past, the generation before or a picture', async () => {
    const at = surroundings({ schema: domainSchema })
    const office = await createdOffice(at, await freshFolder())
    await known(office)
    const portrait = await office.photos.save(Buffer.from('a portrait'))
    await write(office, { ...GONE, portrait })
    expect(JSON.stringify(everythingIn(office))).toMatch(WORDS)
    const filesBefore = await dataFiles(office.folder)
    await farewell(office)
    expect(JSON.stringify(everythingIn(office))).not.toMatch(WORDS)
    await expect(office.photos.read(portrait)).rejects.toMatchObject({ code: 'damaged' })
    const files = await dataFiles(office.folder)
    expect(files.filter((name) => filesBefore.includes(name))).toEqual([])
    await office.close()

    const [newest = 0] = snapshotsAmong(await readdir(office.folder))
    const file = join(office.folder, snapshotName(newest))
    await writeFile(file, flippedIn(await readFile(file), 0.5))
    const older = await openedOffice(at, office.folder)
    expect(JSON.stringify(everythingIn(older))).not.toMatch(WORDS)
    expect(older.read().office.farewells.has(GONE.id)).toBe(true)
  })

  test('holds when a backup from before it is restored, here or on a fresh laptop', async () => {
    const at = surroundings({ schema: domainSchema })
    const office = await createdOffice(at, await freshFolder())
    const usb = dirname(await freshFolder())
    await known(office)
    const { file } = await office.backups.make(usb)
    const bytes = await readFile(file)
    await farewell(office)
    await office.backups.restore(file)
    expect(JSON.stringify(everythingIn(office))).not.toMatch(WORDS)
    await office.backups.make(usb)
    await office.close()
    await writeFile(file, bytes)

    const key = { staff: INGER, passphrase: PASSPHRASE }
    const fresh = await restoreOffice(at, { folder: await freshFolder(), backup: file, key })
    expect(JSON.stringify(everythingIn(closedInTheEnd(fresh)))).not.toMatch(WORDS)
    expect(fresh.read().office.farewells.has(GONE.id)).toBe(true)
  })

  test(
    'is said as a whole or not at all, at whatever operation the disk fails',
    { timeout: 60_000 },
    async () => {
      const whole = new CrashDisk()
      const folder = '/office'
      const first = await createdOffice(surroundings({ disk: whole, schema: domainSchema }), folder)
      await known(first)
      await first.close()
      const remains = whole.asSeen()
      let isOver = false
      for (let from = 1; !isOver; from += 3) {
        const disk = new FaultyDisk(new CrashDisk(remains), null)
        const at = surroundings({ disk, schema: domainSchema })
        const office = await openedOffice(at, folder)
        disk.failing = { from: disk.operations + from, code: 'EIO', isForEver: false }
        const isSaid = await farewell(office).then(
          () => true,
          () => false,
        )
        isOver = disk.operations < disk.failing.from
        disk.failing = null
        const told = JSON.stringify(everythingIn(office))
        await office.close()
        const again = await openedOffice(at, folder)
        expect(JSON.stringify(everythingIn(again)), `operation ${from}`).toEqual(told)
        expect(again.read().office.farewells.size, `operation ${from}`).toBe(WORDS.test(told) ? 0 : 1)
        if (isSaid) expect(told).not.toMatch(WORDS)
        await again.close()
      }
    },
  )
})

/** She has been written about twice, and her name has been put right. */
async function known(office: OpenOffice): Promise<void> {
  await write(office, { ...GONE, lastName: 'Abdi', note: 'Holder af at sy.' })
  await write(office, GONE)
}

async function write(office: OpenOffice, woman: typeof GONE): Promise<void> {
  await office.update({ by: INGER, why: 'correctFacts' }, () => ({
    changes: [put('participants', woman)],
    result: null,
  }))
}

function farewell(office: OpenOffice): Promise<void> {
  const how = { on: ON, by: INGER, reason: 'askedForIt' } as const
  return office.forget({ by: INGER, why: 'sayFarewell' }, (ledger) =>
    sayFarewell(ledger.office, [GONE.id], how),
  )
}

function everythingIn(office: OpenOffice): unknown {
  const { office: now, entries } = office.read()
  return [Object.values(now).map((table) => [...table.values()]), entries]
}

async function dataFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^(snap|log|torn|unusable)-/.test(name))
}
