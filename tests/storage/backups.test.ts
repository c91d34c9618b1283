import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isBackupDue, type OpenOffice, restoreOffice } from '../../src-main/storage/index'
import { flippedIn } from './bytes'
import {
  closedInTheEnd,
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  PASSPHRASE,
  RECOVERY,
  RIGMOR,
  surroundings,
  writing,
} from './surroundings'

describe('a backup', () => {
  test('G13: is restored equal, and the office as it was is kept beside it', async () => {
    const { office, usb } = await officeAndStick()
    await enrol(office, 'amina')
    const backup = await office.backups.make(usb)
    const then = office.read()
    await enrol(office, 'hodan')
    const later = office.read()
    await office.backups.restore(backup.file)
    expect(office.read()).toEqual(then)
    const [kept] = await office.backups.list(usb)
    expect(kept).toMatchObject({ kind: 'before-restore' })
    await office.backups.restore(kept?.file ?? '')
    expect(office.read()).toEqual(later)
  })

  test('is read back and counted', async () => {
    const { office, usb } = await officeAndStick()
    await enrol(office, 'amina')
    await enrol(office, 'hodan')
    const backup = await office.backups.make(usb)
    expect(backup).toMatchObject({ seq: 2, records: 2, transactions: 2 })
    expect(await office.backups.drill(backup.file)).toEqual(backup)
  })

  test('of a restored office goes on, and survives reopening', async () => {
    const { office, usb, at } = await officeAndStick()
    await enrol(office, 'amina')
    const { file } = await office.backups.make(usb)
    await enrol(office, 'hodan')
    await office.backups.restore(file)
    await enrol(office, 'sagal')
    await office.close()
    const again = await openedOffice(at, office.folder)
    expect(idsIn(again)).toEqual(['amina', 'sagal'])
    expect(again.read().entries.map(({ seq }) => seq)).toEqual([1, 2])
  })

  test(
    'G13: of 200 damaged ones all are refused, and the office stays as it is',
    { timeout: 120_000 },
    async () => {
      const { office, usb } = await officeAndStick()
      await enrol(office, 'amina')
      const { file } = await office.backups.make(usb)
      const bytes = await readFile(file)
      const before = office.read()
      for (let run = 0; run < 200; run++) {
        const damaged =
          run % 2 === 0
            ? flippedIn(bytes, run / 200)
            : bytes.subarray(0, Math.floor((bytes.length * run) / 200))
        await writeFile(file, damaged)
        await expect(office.backups.restore(file), `run ${run}`).rejects.toMatchObject({
          code: /backup-damaged|wrong-key/,
        })
      }
      expect(office.read()).toEqual(before)
    },
  )

  test('does not bring back a key that has been removed since', async () => {
    const { office, usb } = await officeAndStick()
    await office.keys.add({ id: RIGMOR, passphrase: PASSPHRASE })
    const { file } = await office.backups.make(usb)
    await office.keys.remove(RIGMOR)
    await office.backups.restore(file)
    expect(office.keys.holders()).toEqual([INGER])
    await office.backups.make(usb)
    expect(await readdir(dirname(file))).not.toContain('key-rigmor.age')
  })

  test('of another office is refused', async () => {
    const { office, usb } = await officeAndStick()
    const other = await officeAndStick()
    const { file } = await other.office.backups.make(usb)
    await expect(office.backups.restore(file)).rejects.toMatchObject({ code: 'wrong-key' })
    expect(await office.backups.list(usb)).toEqual([])
  })

  test('makes an office on a fresh laptop, with a passphrase or with the recovery key', async () => {
    const { office, usb, at } = await officeAndStick()
    await enrol(office, 'amina')
    const photo = await office.photos.save(Buffer.from('portrait'))
    const { file } = await office.backups.make(usb)
    await office.close()
    await rm(office.folder, { recursive: true })
    for (const key of [{ staff: INGER, passphrase: PASSPHRASE }, { recovery: RECOVERY.identity }]) {
      const folder = await freshFolder()
      const fresh = closedInTheEnd(await restoreOffice(at, { folder, backup: file, key }))
      expect(fresh.read()).toEqual(office.read())
      expect(Buffer.from(await fresh.photos.read(photo)).toString()).toBe('portrait')
      await fresh.close()
      expect((await openedOffice(at, folder)).read()).toEqual(office.read())
    }
  })

  test('never goes over an office that is there', async () => {
    const { office, usb, at } = await officeAndStick()
    const { file } = await office.backups.make(usb)
    await office.close()
    const request = { folder: office.folder, backup: file, key: { recovery: RECOVERY.identity } }
    await expect(restoreOffice(at, request)).rejects.toMatchObject({ code: 'already-an-office' })
  })

  test('that was carried to another folder is restored too', async () => {
    const { office, usb } = await officeAndStick()
    await enrol(office, 'amina')
    const { file } = await office.backups.make(usb)
    const elsewhere = join(usb, 'elsewhere')
    await mkdir(elsewhere)
    await copyFile(file, join(elsewhere, 'backup.age'))
    await enrol(office, 'hodan')
    await office.backups.restore(join(elsewhere, 'backup.age'))
    expect(idsIn(office)).toEqual(['amina'])
  })

  test('is due once a day', async () => {
    const { office, usb, at } = await officeAndStick()
    expect(isBackupDue(await office.backups.list(usb), at.now())).toBe(true)
    await office.backups.make(usb)
    expect(isBackupDue(await office.backups.list(usb), at.now())).toBe(false)
    expect(isBackupDue(await office.backups.list(usb), at.now() + 86_400_000)).toBe(true)
  })
})

async function officeAndStick() {
  const folder = await freshFolder()
  const at = surroundings()
  const office = await createdOffice(at, folder)
  const usb = join(dirname(folder), 'usb')
  return { office, usb, at }
}

async function enrol(office: OpenOffice, id: string): Promise<void> {
  await office.update({ by: INGER, why: 'enrol' }, () => ({
    changes: [writing(id, { name: id })],
    result: null,
  }))
}

function idsIn(office: OpenOffice): string[] {
  return [...office.read().office.participants.keys()]
}
