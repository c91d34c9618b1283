import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from 'node:process'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { put } from '../../src-main/domain/change'
import type { Ledger } from '../../src-main/domain/ledger'
import { RECORDS_VERSION } from '../../src-main/domain/tables'
import { FORMAT } from '../../src-main/storage/files/header'
import { domainSchema } from '../../src-main/storage/schema'
import { evaluation, interview, mentee, mentor } from '../builders'
import { createdOffice, freshFolder, INGER, openedOffice, surroundings } from '../storage/surroundings'

/**
 * One office of each format and version of records that was ever released, of invented people, with what was in it.
 * `WRITE_RELEASED_OFFICE=1 npx vitest run tests/faults/released.test.ts` writes that of the present one; once it has
 * been released, never again.
 */
const FIXTURES = 'tests/faults/fixtures'
const PRESENT = `format-${FORMAT}-records-${RECORDS_VERSION}`

const names =
  env['WRITE_RELEASED_OFFICE'] === undefined
    ? (await readdir(FIXTURES)).filter((name) => name.startsWith('format-'))
    : [PRESENT]

describe('G14: an office that was written by a released version', () => {
  test('is kept for the present one', () => {
    expect(names).toContain(PRESENT)
  })

  test.each(names)('%s opens, with all that was in it', async (name) => {
    if (env['WRITE_RELEASED_OFFICE'] !== undefined) await writeReleasedOffice(join(FIXTURES, name))
    const folder = await freshFolder()
    await cp(join(FIXTURES, name, 'office'), folder, { recursive: true })
    const office = await openedOffice(surroundings({ schema: domainSchema }), folder)
    const written = z
      .looseObject({})
      .parse(JSON.parse(await readFile(join(FIXTURES, name, 'expected.json'), 'utf8')))
    // What has been added to a record since is empty in it.
    expect(plain(office.read())).toMatchObject(written)
  })
})

/** Part of it in the snapshot, part in a journal that was not closed. */
async function writeReleasedOffice(place: string): Promise<void> {
  const folder = await freshFolder()
  const at = surroundings({ schema: domainSchema, workFactor: 10 })
  const first = await createdOffice(at, folder)
  await first.update({ by: INGER, why: 'enrolParticipant' }, () => ({
    changes: [put('participants', mentee())],
    result: null,
  }))
  await first.update({ by: INGER, why: 'correctParticipant' }, () => ({
    changes: [put('participants', mentee({ lastName: 'Warsame Åkjær' }))],
    result: null,
  }))
  await first.close()
  const office = await openedOffice(at, folder)
  const changes = [
    put('participants', mentor()),
    put('interviews', interview(mentor())),
    put('evaluations', evaluation(mentor())),
  ]
  await office.update({ by: INGER, why: 'enrolParticipant' }, () => ({ changes, result: null }))
  await rm(place, { recursive: true, force: true })
  await mkdir(place, { recursive: true })
  await cp(folder, join(place, 'office'), {
    recursive: true,
    filter: (file) => !/\.\w+$/.test(file) || /\.(age|mnj)$/.test(file),
  })
  await writeFile(join(place, 'expected.json'), `${JSON.stringify(plain(office.read()), null, 2)}\n`)
}

function plain({ office, entries }: Ledger): unknown {
  const tables = Object.entries(office).map(([table, records]) => [table, [...records.values()]])
  const filled = tables.filter(([, records]) => records?.length !== 0)
  return JSON.parse(JSON.stringify({ office: Object.fromEntries(filled) as object, entries }))
}
