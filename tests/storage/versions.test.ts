import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { eachValue, migrate } from '../../src-main/storage/migrations/index'
import { emptyStoredOffice } from '../../src-main/storage/stored'
import {
  createdOffice,
  freshFolder,
  INGER,
  opaqueSchema,
  openedOffice,
  surroundings,
  writing,
} from './surroundings'

/** Version 2 gives everyone a full name; version 3 counts its letters. */
const named = eachValue('participants', (value) => ({
  ...(value as object),
  full: `${(value as { name: string }).name} N.`,
}))
const counted = eachValue('participants', (value) => ({
  ...(value as object),
  letters: (value as { full: string }).full.length,
}))
const schemaOf = (version: number) => ({ ...opaqueSchema, version, migrations: { 2: named, 3: counted } })

describe('an office of an older version', () => {
  test('is brought up to date, its past too, with a copy of how it was beside it', async () => {
    const folder = await officeOfVersion1()
    const at = surroundings({ schema: schemaOf(3) })
    const office = await openedOffice(at, folder)
    const { office: records, entries } = office.read()
    expect(records.participants.get('amina')).toEqual({
      name: 'Amina Maria',
      full: 'Amina Maria N.',
      letters: 14,
    })
    expect(entries[1]?.ops[0]).toMatchObject({
      before: { full: 'Amina N.' },
      after: { full: 'Amina Maria N.' },
    })
    expect(at.events).toContainEqual({ kind: 'migrated', from: 1, to: 3, kept: 'before-records-3.age' })
    expect(await readdir(folder)).toContain('before-records-3.age')
    await office.close()
    expect((await openedOffice(surroundings({ schema: schemaOf(3) }), folder)).read()).toEqual(office.read())
  })

  test('can be given back as it was out of that copy', async () => {
    const folder = await officeOfVersion1()
    const office = await openedOffice(surroundings({ schema: schemaOf(2) }), folder)
    const before = office.read()
    await office.update({ by: INGER, why: 'x' }, () => ({
      changes: [writing('hodan', { name: 'Hodan', full: 'H' })],
      result: null,
    }))
    await office.backups.restore(join(folder, 'before-records-2.age'))
    expect(office.read()).toEqual(before)
  })

  test('goes through every version in turn, and is not taken past a step that is missing', () => {
    const office = emptyStoredOffice()
    office.records.set('participants/amina', {
      table: 'participants',
      id: 'amina',
      rev: 1,
      by: 'x',
      at: 1,
      value: { name: 'Amina' },
    })
    office.records.set('staff/inger', {
      table: 'staff',
      id: 'inger',
      rev: 1,
      by: 'x',
      at: 1,
      value: { name: 'Inger' },
    })
    office.records.set('participants/gone', {
      table: 'participants',
      id: 'gone',
      rev: 2,
      by: 'x',
      at: 1,
      value: null,
    })
    const migrated = migrate(office, 1, 3, schemaOf(3).migrations)
    expect([...migrated.records.values()].map(({ value }) => value)).toEqual([
      { name: 'Amina', full: 'Amina N.', letters: 8 },
      { name: 'Inger' },
      null,
    ])
    expect(office.records.get('participants/amina')?.value).toEqual({ name: 'Amina' })
    expect(() => migrate(office, 1, 4, schemaOf(3).migrations)).toThrow(/no migration to version 4/)
  })
})

test('G14: an office of a newer version is refused, and nothing in its folder is touched', async () => {
  const folder = await freshFolder()
  const newer = await createdOffice(surroundings({ schema: schemaOf(2) }), folder)
  await newer.close()
  const before = await everythingIn(folder)
  await expect(openedOffice(surroundings(), folder)).rejects.toMatchObject({
    code: 'newer-format',
    details: { records: 2 },
  })
  expect(await everythingIn(folder)).toEqual(before)
})

async function officeOfVersion1(): Promise<string> {
  const folder = await freshFolder()
  const office = await createdOffice(surroundings(), folder)
  for (const name of ['Amina', 'Amina Maria']) {
    await office.update({ by: INGER, why: 'enrol' }, () => ({
      changes: [writing('amina', { name })],
      result: null,
    }))
  }
  await office.close()
  return folder
}

async function everythingIn(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder)).toSorted()
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'hex')]))
}
