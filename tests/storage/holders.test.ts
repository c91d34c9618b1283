import { copyFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newRecoveryKey, readDoorPlate } from '../../src-main/storage/index'
import { createOffice } from '../../src-main/storage/create-office'
import {
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

const OTHER = 'regnbue tekop klitrose savsmuld vinterhi'

describe('who can open an office', () => {
  test('the wrong passphrase does not, nor somebody without a key', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    await (await createdOffice(at, folder)).close()
    await expect(openedOffice(at, folder, { staff: INGER, passphrase: OTHER })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
    await expect(openedOffice(at, folder, { staff: RIGMOR, passphrase: OTHER })).rejects.toMatchObject({
      code: 'wrong-key',
    })
  })

  test('a colleague who was given a key does, with her own passphrase, and both see the same', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    const office = await createdOffice(at, folder)
    await office.update({ by: INGER, why: 'save' }, () => ({
      changes: [writing('amina', { name: 'Amina' })],
      result: null,
    }))
    await office.keys.add({ id: RIGMOR, passphrase: OTHER })
    await office.update({ by: INGER, why: 'save' }, () => ({
      changes: [writing('hodan', { name: 'Hodan' })],
      result: null,
    }))
    await office.close()
    const hers = await openedOffice(at, folder, { staff: RIGMOR, passphrase: OTHER })
    expect(hers.read()).toEqual(office.read())
    expect(hers.keys.holders()).toEqual([INGER, RIGMOR])
    expect(hers.openedBy).toBe(RIGMOR)
  })

  test('a colleague whose key was removed does not, not even with a copy of her key file', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    const office = await createdOffice(at, folder)
    await office.keys.add({ id: RIGMOR, passphrase: OTHER })
    const file = join(folder, 'key-rigmor.age')
    await copyFile(file, `${folder}.copy`)
    await office.keys.remove(RIGMOR)
    await office.close()
    await expect(openedOffice(at, folder, { staff: RIGMOR, passphrase: OTHER })).rejects.toMatchObject({
      code: 'wrong-key',
    })
    await copyFile(`${folder}.copy`, file)
    await expect(openedOffice(at, folder, { staff: RIGMOR, passphrase: OTHER })).rejects.toMatchObject({
      code: 'wrong-key',
    })
    expect((await openedOffice(at, folder)).keys.holders()).toEqual([INGER])
  })

  test('the head office does, with its recovery key, and can give a new key to someone who forgot hers', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    await (await createdOffice(at, folder)).close()
    const office = await openedOffice(at, folder, { recovery: ` ${RECOVERY.identity.toLowerCase()}\n` })
    expect(office.openedBy).toBe('recovery')
    await office.keys.add({ id: INGER, passphrase: OTHER })
    await office.close()
    await expect(openedOffice(at, folder)).rejects.toMatchObject({ code: 'wrong-passphrase' })
    await openedOffice(at, folder, { staff: INGER, passphrase: OTHER })
  })

  test.each(['', 'AGE-SECRET-KEY-1QQ', RECOVERY.recipient])('%j is no recovery key', async (recovery) => {
    const folder = await freshFolder()
    const at = surroundings()
    await (await createdOffice(at, folder)).close()
    await expect(openedOffice(at, folder, { recovery })).rejects.toMatchObject({ code: 'wrong-key' })
  })

  test('another recovery key does not', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    await (await createdOffice(at, folder)).close()
    const { identity } = await newRecoveryKey()
    await expect(openedOffice(at, folder, { recovery: identity })).rejects.toMatchObject({
      code: 'wrong-key',
    })
  })

  test.each(['', RECOVERY.identity, 'age1'])(
    'no office begins with %j for a recovery key',
    async (recovery) => {
      const request = {
        folder: await freshFolder(),
        first: { id: INGER, passphrase: PASSPHRASE },
        recovery,
        begin: [],
      }
      await expect(createOffice(surroundings(), request)).rejects.toMatchObject({ code: 'wrong-key' })
    },
  )

  test('she herself does after changing her passphrase, and only her own file is written', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    await (await createdOffice(at, folder)).close()
    const office = await openedOffice(at, folder)
    const before = await readdir(folder)
    await expect(office.keys.changePassphrase({ id: INGER, old: OTHER, fresh: OTHER })).rejects.toMatchObject(
      { code: 'wrong-passphrase' },
    )
    await office.keys.changePassphrase({ id: INGER, old: PASSPHRASE, fresh: OTHER })
    expect(await readdir(folder)).toEqual(before)
    await office.close()
    await expect(openedOffice(at, folder)).rejects.toMatchObject({ code: 'wrong-passphrase' })
    await openedOffice(at, folder, { staff: INGER, passphrase: OTHER })
  })

  test('the last key and the own key stay', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    const office = await createdOffice(at, folder)
    await expect(office.keys.remove(INGER)).rejects.toMatchObject({ code: 'own-key' })
    await expect(office.keys.add({ id: INGER, passphrase: OTHER })).rejects.toMatchObject({ code: 'own-key' })
    await office.close()
    const recovered = await openedOffice(at, folder, { recovery: RECOVERY.identity })
    await expect(recovered.keys.remove(INGER)).rejects.toMatchObject({ code: 'last-key' })
  })

  test('is on the door plate, to be read before unlocking', async () => {
    const folder = await freshFolder()
    const at = surroundings()
    expect(await readDoorPlate(at, folder)).toBeNull()
    const begin = [
      {
        by: INGER,
        at: 1,
        why: 'createOffice',
        changes: [
          writing('division', { name: 'Odense', sample: true }, 'division'),
          writing(INGER, { name: 'Inger Å.' }, 'staff'),
        ],
      },
    ]
    const office = await createdOffice(at, folder, begin)
    await office.keys.add({ id: RIGMOR, passphrase: OTHER })
    const staff = [
      { id: INGER, name: 'Inger Å.' },
      { id: RIGMOR, name: RIGMOR },
    ]
    expect(await readDoorPlate(at, folder)).toMatchObject({
      office: 'Odense',
      sample: true,
      staff,
      storeId: office.storeId,
    })
  })
})
