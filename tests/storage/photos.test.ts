import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PhotoId } from '../../src-main/domain/records/ids'
import { flippedIn } from './bytes'
import { createdOffice, freshFolder, openedOffice, PASSPHRASE, RIGMOR, surroundings } from './surroundings'

const PORTRAIT = Buffer.from('a portrait of Amina')

describe('a photo', () => {
  test('is encrypted under a name that tells nothing, and comes back', async () => {
    const office = await createdOffice(surroundings(), await freshFolder())
    const id = await office.photos.save(PORTRAIT)
    const bytes = await readFile(join(office.folder, 'photos', `${id}.age`))
    expect(bytes.includes('Amina')).toBe(false)
    expect(Buffer.from(await office.photos.read(id))).toEqual(PORTRAIT)
  })

  test('is still there after reopening, and after somebody left', async () => {
    const at = surroundings()
    const office = await createdOffice(at, await freshFolder())
    const before = await office.photos.save(PORTRAIT)
    await office.keys.add({ id: RIGMOR, passphrase: PASSPHRASE })
    await office.keys.remove(RIGMOR)
    const after = await office.photos.save(PORTRAIT)
    await office.close()
    const again = await openedOffice(at, office.folder)
    for (const id of [before, after]) expect(Buffer.from(await again.photos.read(id))).toEqual(PORTRAIT)
  })

  test('that is damaged, gone or removed is told to be damaged', async () => {
    const office = await createdOffice(surroundings(), await freshFolder())
    const [damaged, gone, removed] = [
      await office.photos.save(PORTRAIT),
      await office.photos.save(PORTRAIT),
      await office.photos.save(PORTRAIT),
    ]
    const file = join(office.folder, 'photos', `${damaged}.age`)
    await writeFile(file, flippedIn(await readFile(file), 0.99))
    await rm(join(office.folder, 'photos', `${gone}.age`))
    await office.photos.remove(removed)
    for (const id of [damaged, gone, removed])
      await expect(office.photos.read(id)).rejects.toMatchObject({ code: 'damaged' })
  })

  test('cannot be asked for outside its folder', async () => {
    const office = await createdOffice(surroundings(), await freshFolder())
    const outside = '../office' as PhotoId
    await expect(office.photos.read(outside)).rejects.toThrow()
    await expect(office.photos.remove(outside)).rejects.toThrow()
  })

  test('goes into the backups, and leaves them when no backup that knows it can be left', async () => {
    const at = surroundings()
    const office = await createdOffice(at, await freshFolder())
    const usb = join(dirname(office.folder), 'usb')
    const [kept, removed] = [await office.photos.save(PORTRAIT), await office.photos.save(PORTRAIT)]
    const { file } = await office.backups.make(usb)
    await office.photos.remove(removed)
    await office.backups.make(usb)
    const copies = join(dirname(file), 'photos')
    expect((await readdir(copies)).toSorted()).toEqual([`${kept}.age`, `${removed}.age`].toSorted())
    const longAgo = at.now() / 1000 - 17 * 31 * 86_400
    await utimes(join(copies, `${removed}.age`), longAgo, longAgo)
    await office.backups.make(usb)
    expect(await readdir(copies)).toEqual([`${kept}.age`])
  })

  test('comes back with the backup that knows it', async () => {
    const office = await createdOffice(surroundings(), await freshFolder())
    const usb = join(dirname(office.folder), 'usb')
    const id = await office.photos.save(PORTRAIT)
    const { file } = await office.backups.make(usb)
    await rm(join(office.folder, 'photos', `${id}.age`))
    await office.backups.restore(file)
    expect(Buffer.from(await office.photos.read(id))).toEqual(PORTRAIT)
  })
})
