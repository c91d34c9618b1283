import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openOffice, type OpenOffice } from '../../src-main/storage/index'
import { flippedIn } from './bytes'
import {
  createdOffice,
  freshFolder,
  INGER,
  openedOffice,
  PASSPHRASE,
  surroundings,
  writing,
} from './surroundings'

const KEY = { staff: INGER, passphrase: PASSPHRASE }

describe('opening an office', () => {
  test('that was closed properly reports nothing', async () => {
    const { folder } = await officeWith(3)
    const at = surroundings()
    await openedOffice(at, folder)
    expect(at.events).toEqual([])
  })

  test('that was left open reports when it was last saved', async () => {
    const { folder, office } = await officeWith(3)
    const later = await openedOffice(surroundings(), folder)
    await enrol(later, 4)
    const at = surroundings()
    const after = await openedOffice(at, folder)
    expect(at.events[0]).toEqual({ kind: 'not-closed', savedAt: later.health().savedAt })
    expect(after.read().entries).toHaveLength(4)
    expect(office.read().entries).toHaveLength(3)
  })

  test('with a torn save sets it aside, encrypted as it is, and reports it', async () => {
    const { folder } = await officeWith(1)
    const open = await openedOffice(surroundings(), folder)
    await enrol(open, 2)
    await enrol(open, 3)
    const journal = await newest(folder, 'log')
    await writeFile(journal, (await readFile(journal)).subarray(0, -5))
    const at = surroundings()
    const office = await openedOffice(at, folder)
    expect(office.read().entries).toHaveLength(2)
    const event = at.events.find(({ kind }) => kind === 'tail-set-aside')
    expect(event).toMatchObject({ bytes: expect.any(Number), file: expect.stringMatching(/^torn-/) })
    expect(await readdir(folder)).toContain(event && 'file' in event ? event.file : '')
  })

  test('G6: with its newest snapshot damaged rebuilds it in full, and once more when that happens again', async () => {
    const { folder } = await officeWith(3)
    for (const count of [3, 4]) {
      const snapshot = await newest(folder, 'snap')
      await writeFile(snapshot, flippedIn(await readFile(snapshot), 0.9))
      const at = surroundings()
      const office = await openedOffice(at, folder)
      expect(office.read().entries).toHaveLength(count)
      expect(at.events.map(({ kind }) => kind)).toContain('snapshot-rebuilt')
      await enrol(office, count + 1)
      await office.close()
    }
  })

  test('G6: that nobody had saved to yet is rebuilt as well', async () => {
    const { folder } = await officeWith(0)
    const snapshot = await newest(folder, 'snap')
    await writeFile(snapshot, Buffer.alloc(0))
    expect((await openedOffice(surroundings(), folder)).read().entries).toEqual([])
  })

  test('with a snapshot that somebody put in place of a newer one takes the journal that is left', async () => {
    const { folder } = await officeWith(3)
    const names = (await readdir(folder)).filter((name) => name.startsWith('snap-')).toSorted()
    await rename(join(folder, names[0] ?? ''), join(folder, names.at(-1) ?? ''))
    await expect(openedOffice(surroundings(), folder)).rejects.toMatchObject({ code: 'damaged' })
  })

  test('damaged in the middle is refused, told up to when it can be shown, and can be looked at', async () => {
    const { folder } = await officeWith(1)
    const open = await openedOffice(surroundings(), folder)
    for (const n of [2, 3, 4]) await enrol(open, n)
    const journal = await newest(folder, 'log')
    await writeFile(journal, flippedIn(await readFile(journal), 0.65))
    const before = await contentsOf(folder)
    await expect(openOffice(surroundings(), { folder, key: KEY })).rejects.toMatchObject({
      code: 'damaged',
      details: { seq: 2 },
    })
    const office = await openOffice(surroundings(), { folder, key: KEY, upToDamage: true })
    expect(office.isViewOnly).toBe(true)
    expect(office.read().entries).toHaveLength(2)
    await expect(enrol(office, 9)).rejects.toMatchObject({ code: 'view-only' })
    await expect(office.photos.save(Buffer.from('x'))).rejects.toMatchObject({ code: 'view-only' })
    await office.close()
    expect(await contentsOf(folder)).toEqual(before)
  })

  test('where there is none says so, also where there is no folder', async () => {
    const folder = await freshFolder()
    await expect(openOffice(surroundings(), { folder, key: KEY })).rejects.toMatchObject({
      code: 'not-an-office',
    })
  })

  test('does not begin one where there is one', async () => {
    const { folder } = await officeWith(1)
    await expect(createdOffice(surroundings(), folder)).rejects.toMatchObject({ code: 'already-an-office' })
  })

  test('closed twice, or saved to afterwards, does no harm', async () => {
    const { office } = await officeWith(1)
    await office.close()
    await expect(enrol(office, 2)).rejects.toMatchObject({ code: 'closed' })
  })

  test('tidied by merging, keeps two snapshots and what leads from one to the other', async () => {
    const folder = await freshFolder()
    const office = await createdOffice(surroundings({ journalLimit: 500 }), folder)
    for (let n = 1; n <= 20; n++) await enrol(office, n)
    await office.close()
    const kinds = (await readdir(folder))
      .filter((name) => /^(snap|log)-/.test(name))
      .map((name) => name.slice(0, 4))
    expect(kinds.filter((kind) => kind === 'snap')).toHaveLength(2)
    expect((await openedOffice(surroundings(), folder)).read().entries).toHaveLength(20)
  })

  test('begun again after an attempt that was cut short', async () => {
    const folder = await freshFolder()
    await (await createdOffice(surroundings(), folder)).close()
    for (const name of await readdir(folder)) if (name.startsWith('snap-')) await rm(join(folder, name))
    const office = await createdOffice(surroundings(), folder)
    await enrol(office, 1)
    await office.close()
    expect((await openedOffice(surroundings(), folder)).read().entries).toHaveLength(1)
  })
})

async function officeWith(count: number): Promise<{ folder: string; office: OpenOffice }> {
  const folder = await freshFolder()
  const office = await createdOffice(surroundings(), folder)
  for (let n = 1; n <= count; n++) await enrol(office, n)
  await office.close()
  return { folder, office }
}

async function enrol(office: OpenOffice, n: number): Promise<void> {
  await office.update({ by: INGER, why: 'enrol' }, () => ({
    changes: [writing(`p${n}`, { n })],
    result: null,
  }))
}

async function newest(folder: string, kind: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`)).toSorted()
  return join(folder, names.at(-1) ?? '')
}

/** Of every file but the note of who has the office open. */
async function contentsOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'office.lock').toSorted()
  return Promise.all(names.map(async (name) => `${name} ${digest(await readFile(join(folder, name)))}`))
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
