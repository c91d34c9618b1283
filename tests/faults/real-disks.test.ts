import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getuid } from 'node:process'
import { describe, expect, onTestFinished, test } from 'vitest'
import { StorageFault } from '../../src-main/storage/index'
import {
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  surroundings,
  writing,
} from '../storage/surroundings'

const canMount = getuid?.() === 0 && spawnSync('mount', ['--version']).status === 0
const subject = canMount
  ? 'on a real disk'
  : 'skipped: a small disk cannot be mounted by this user (not installed: root)'

describe.skipIf(!canMount)(subject, () => {
  test('G7: that is full nothing unsaved is shown; it opens while full, and goes on when there is room', async () => {
    const disk = await smallDisk('600k')
    const folder = join(disk, 'office')
    const at = surroundings({ journalLimit: 20_000 })
    const office = await createdOffice(at, folder)
    const acknowledged = await saveUntilRefused(office)
    expect(office.read().entries).toHaveLength(acknowledged)
    await office.close()
    await fill(disk)
    const whileFull = await openedOffice(at, folder)
    expect(whileFull.read()).toEqual(office.read())
    await expect(save(whileFull, 700_000)).rejects.toMatchObject({ code: 'disk-full' })
    await rm(join(disk, 'filler'))
    await save(whileFull, 10)
    await whileFull.close()
    expect((await openedOffice(at, folder)).read().entries).toHaveLength(acknowledged + 1)
  })

  test('that cannot be written to the office can be looked at, and says so', async () => {
    const disk = await smallDisk('4m')
    const folder = join(disk, 'office')
    const office = await createdOffice(surroundings(), folder)
    await save(office, 10)
    await office.close()
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const at = surroundings()
    const looked = await openedOffice(at, folder)
    expect(looked.isViewOnly).toBe(true)
    expect(looked.read()).toEqual(office.read())
    expect(at.events).toEqual([{ kind: 'view-only', because: 'read-only-folder' }])
    await expect(save(looked, 10)).rejects.toMatchObject({ code: 'view-only' })
    await expect(createdOffice(surroundings(), join(disk, 'another'))).rejects.toMatchObject({
      code: 'no-access',
    })
  })
})

async function smallDisk(size: string): Promise<string> {
  const disk = join(dirname(await freshFolder()), 'disk')
  await mkdir(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'office-test', disk])
  onTestFinished(() => void execFileSync('umount', ['--lazy', disk]))
  return disk
}

/** Leaves not a single block free. */
async function fill(disk: string): Promise<void> {
  const { bavail, bsize } = await statfs(disk)
  await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize))
}

type Office = Awaited<ReturnType<typeof createdOffice>>

async function saveUntilRefused(office: Office): Promise<number> {
  for (let saved = 0; ; saved++) {
    try {
      await save(office, 6000)
    } catch (error) {
      if (error instanceof StorageFault && error.code === 'disk-full') return saved
      throw error
    }
  }
}

async function save(office: Office, length: number): Promise<void> {
  const changes = [writing('amina', { text: 'x'.repeat(length), n: office.read().entries.length })]
  await office.update({ by: INGER, why: 'save' }, () => ({ changes, result: null }))
}
